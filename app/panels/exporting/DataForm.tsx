import { exportingTexts } from '../../words/texts/exporting.ts';
import { FormatChoice } from './FormatChoice.tsx';
import { dataFormats, type DataId } from './formats.ts';
import { SaveBar } from './SaveBar.tsx';
import { TextSide, useTextSaving, type Extent } from './TextSide.tsx';

interface Props extends Extent {
  format: DataId;
  onFormat: (format: DataId) => void;
}

/** What programs read. */
export function DataForm({ format, onFormat, ...extent }: Props) {
  const { save, isWaiting, lost } = useTextSaving(format, extent.scope);
  const words = isWaiting ? exportingTexts.readingArticles : exportingTexts.save;
  return (
    <SaveBar words={words} isOff={isWaiting} onSave={save}>
      <div className="save-side">
        <FormatChoice formats={dataFormats} chosen={format} onChoose={onFormat} />
      </div>
      <TextSide {...extent} lost={lost} />
    </SaveBar>
  );
}
