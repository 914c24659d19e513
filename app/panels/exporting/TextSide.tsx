import { exportingTexts } from '../../words/texts/exporting.ts';
import type { DataId } from './formats.ts';
import { savedData, useSubject } from './saving.ts';
import { ScopeChoice } from './ScopeChoice.tsx';
import type { Scope } from './subject.ts';

/** How much of the collection is saved. */
export interface Extent {
  scope: Scope;
  onScope: (scope: Scope) => void;
}

/** What goes into a file of text or data, and how it is saved. */
export function useTextSaving(format: DataId | 'markdown', scope: Scope) {
  const subject = useSubject(format, scope);
  return { lost: subject.lost, isWaiting: subject.waiting, save: () => savedData(format, subject) };
}

/** How much of the collection, and what the format leaves out of it. */
export function TextSide({ scope, onScope, lost }: Extent & { lost: readonly string[] }) {
  return (
    <div className="save-look">
      <ScopeChoice chosen={scope} onChoose={onScope} />
      <LeftOut sentences={lost} />
    </div>
  );
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
