import { exportingTexts } from '../../words/texts/exporting.ts';
import { FormatChoice } from './FormatChoice.tsx';
import { peopleFormats, type PeopleId } from './formats.ts';
import { PictureChoice } from './PictureChoice.tsx';
import type { PictureSettings } from './pictureSettings.ts';
import { PictureLook } from './Preview.tsx';
import { SaveBar } from './SaveBar.tsx';
import { savedPicture } from './saving.ts';
import { TextSide, useTextSaving, type Extent } from './TextSide.tsx';
import { usePicture } from './usePicture.ts';

interface Props extends Extent {
  format: PeopleId;
  onFormat: (format: PeopleId) => void;
  settings: PictureSettings;
  onSettings: (settings: PictureSettings) => void;
  onPrint: () => void;
}

/** What people look at and read: pictures with their preview, prints, text. */
export function PeopleForm(props: Props) {
  const { format, onFormat, settings, onSettings, onPrint, ...extent } = props;
  const isPicture = format === 'png' || format === 'svg';
  const drawn = usePicture(settings, isPicture);
  const text = useTextSaving('markdown', extent.scope);
  const save = () => {
    if (format === 'print') return onPrint();
    return format === 'markdown' ? text.save() : savedPicture(format, drawn.drawNow(), settings);
  };
  return (
    <SaveBar
      words={format === 'print' ? exportingTexts.openPrint : exportingTexts.save}
      isOff={isPicture && !drawn.picture}
      onSave={save}
    >
      <div className="save-side">
        <FormatChoice formats={peopleFormats} chosen={format} onChoose={onFormat} />
        {isPicture && <PictureChoice format={format} chosen={settings} onChoose={onSettings} drawn={drawn} />}
      </div>
      {isPicture && <PictureLook drawn={drawn} ground={settings.ground} />}
      {format === 'print' && <p className="save-look">{exportingTexts.asShown}</p>}
      {format === 'markdown' && <TextSide {...extent} lost={text.lost} />}
    </SaveBar>
  );
}
