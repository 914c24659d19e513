import { useEffect, useRef, useState } from 'react';
import { useDrawing } from '../../renderers/cytoscape/drawing.ts';
import { useView } from '../../state/store/store.ts';
import type { Mode } from '../../../src/view/view.ts';
import { exportingTexts } from '../../words/texts/exporting.ts';
import { savingTexts } from '../../words/texts/saving.ts';
import { FormatChoice } from './FormatChoice.tsx';
import { dataFormat, type FormatId } from './formats.ts';
import { PictureChoice } from './PictureChoice.tsx';
import type { PictureSettings } from './pictures.ts';
import { saved, useSubject } from './saving.ts';
import { ScopeChoice } from './ScopeChoice.tsx';
import type { Scope } from './subject.ts';
import './exporting.css';

interface Props {
  onClose: () => void;
  onPrint: () => void;
}

/** Chooses what is saved, as what, and tells before that what the file will not hold. */
export function SaveDialog({ onClose, onPrint }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="save"
      aria-labelledby="save-title"
      onClose={onClose}
      // The keys of the page would act behind it.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="save-head">
        <h2 id="save-title">{exportingTexts.title}</h2>
        <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
          {exportingTexts.close}
        </button>
      </div>
      <Choices onPrint={onPrint} />
    </dialog>
  );
}

/** What a reader of each view most likely wants of it. */
const firstFormats: Record<Mode, FormatId> = {
  graph: 'png',
  timeline: 'png',
  table: 'edges',
  entities: 'nodes',
  compare: 'markdown',
  sources: 'markdown',
};

function useFormat(chosen: FormatId | null): FormatId {
  const mode = useView((view) => view.view);
  const failed = useDrawing((drawing) => drawing.failed);
  if (chosen) return chosen;
  return firstFormats[mode] === 'png' && failed ? 'markdown' : firstFormats[mode];
}

function Choices({ onPrint }: Pick<Props, 'onPrint'>) {
  const [chosen, setFormat] = useState<FormatId | null>(null);
  const format = useFormat(chosen);
  const [scope, setScope] = useState<Scope>('shown');
  const [picture, setPicture] = useState<PictureSettings>({ extent: 'whole', scale: 2 });
  const isData = dataFormat(format) !== null;
  const subject = useSubject(format, isData ? scope : 'shown');
  const drawing = useDrawing(({ cy, failed }) => !isData && cy === null && !failed);
  const [result, setResult] = useState<string | null>(null);
  const run = async () => {
    setResult(null);
    if (format === 'print') return onPrint();
    try {
      setResult(exportingTexts.saved(await saved(format, subject, picture)));
    } catch (error) {
      setResult(savingTexts.failed(error instanceof Error ? error.message : String(error)));
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <div className="save-choices">
        <FormatChoice chosen={format} onChoose={setFormat} />
        <div className="save-side">
          {isData ? <ScopeChoice chosen={scope} onChoose={setScope} /> : <p>{exportingTexts.asShown}</p>}
          {(format === 'png' || format === 'svg') && (
            <PictureChoice
              format={format}
              part={subject.part}
              about={subject.about}
              chosen={picture}
              onChoose={setPicture}
            />
          )}
          <LeftOut sentences={subject.lost} />
        </div>
      </div>
      <div className="save-go">
        <button type="submit" disabled={subject.waiting || drawing}>
          {goWords(format, subject.waiting)}
        </button>
        <output>{result}</output>
      </div>
    </form>
  );
}

function goWords(format: FormatId, waiting: boolean): string {
  if (waiting) return exportingTexts.readingArticles;
  return format === 'print' ? exportingTexts.openPrint : exportingTexts.save;
}

function LeftOut({ sentences }: { sentences: readonly string[] }) {
  return (
    <section className="left-out" aria-label={exportingTexts.leftOut}>
      <h3>{exportingTexts.leftOut}</h3>
      {sentences.length === 0 && <p>{exportingTexts.nothingLost}</p>}
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
