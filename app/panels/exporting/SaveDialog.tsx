import { useEffect, useMemo, useRef, useState } from 'react';
import { useDrawing } from '../../graph/drawing.ts';
import { useShown } from '../../state/shown.ts';
import { useIndex, useStore, useView } from '../../state/store.ts';
import type { Mode } from '../../state/view.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { words } from '../../words/catalogue.ts';
import { contentOf, fileName } from './files.ts';
import { FormatChoice } from './FormatChoice.tsx';
import { dataFormat, formats, type FormatId } from './formats.ts';
import { PictureChoice } from './PictureChoice.tsx';
import { pictureFile, type PictureSettings } from './pictures.ts';
import { ScopeChoice } from './ScopeChoice.tsx';
import { aboutOf, leftOut, subjectOf, type Scope } from './subject.ts';
import { useArticleTexts } from './useArticleTexts.ts';
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
        <h2 id="save-title">{words.exporting.title}</h2>
        <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
          {words.exporting.close}
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
      setResult(words.exporting.saved(await saved(format, subject, picture)));
    } catch (error) {
      setResult(words.exporting.failed(error instanceof Error ? error.message : String(error)));
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
          {isData ? <ScopeChoice chosen={scope} onChoose={setScope} /> : <p>{words.exporting.asShown}</p>}
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
  if (waiting) return words.exporting.readingArticles;
  return format === 'print' ? words.exporting.openPrint : words.exporting.save;
}

function LeftOut({ sentences }: { sentences: readonly string[] }) {
  return (
    <section className="left-out" aria-label={words.exporting.leftOut}>
      <h3>{words.exporting.leftOut}</h3>
      {sentences.length === 0 && <p>{words.exporting.nothingLost}</p>}
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

type Subject = ReturnType<typeof useSubject>;

/** Everything that goes into a file, computed anew only when the choice changes. */
function useSubject(format: FormatId, scope: Scope) {
  const index = useIndex();
  const shown = useShown();
  const view = useStore((state) => state.view);
  const part = useMemo(() => subjectOf(index, shown, scope), [index, shown, scope]);
  const { texts, fileAddress } = useArticleTexts(part.index.graph.articles, format === 'annotations');
  const lost = useMemo(() => leftOut(format, part, texts), [format, part, texts]);
  const about = useMemo(
    () => aboutOf(index, part, view, scope, dataFormat(format) === null ? [] : lost),
    [index, part, view, scope, format, lost],
  );
  const waiting = format === 'annotations' && texts === null;
  return { part, about, lost, texts: texts ?? new Map<string, string>(), fileAddress, waiting };
}

/** Makes the file and hands it over. @returns its name */
async function saved(
  id: Exclude<FormatId, 'print'>,
  subject: Subject,
  picture: PictureSettings,
): Promise<string> {
  const { part, about } = subject;
  const format = formats.find((one) => one.id === id);
  if (!format) throw new Error(id);
  const name = fileName(format, part, about);
  const content =
    id === 'png' || id === 'svg'
      ? await pictureFile(id, part, about, picture)
      : contentOf(id, part, about, subject);
  saveFile(new Blob([content], { type: format.type }), name);
  return name;
}
