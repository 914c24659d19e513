import { useEffect, useRef } from 'react';
import { stopBuilding } from '../../state/loading/buildArticles.ts';
import { ownArticleTexts } from '../../words/texts/ownArticles.ts';
import type { BuildStep } from '../../workers/buildFiles.ts';

/** How far it is; each stage is said aloud once, and its steps are not. */
export function BuildProgress({ step: { stage, done, of } }: { step: BuildStep }) {
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  const label = ownArticleTexts.stages[stage];
  return (
    <div className="build-progress">
      <p role="status">{label}</p>
      <progress max={of} value={done} aria-label={label} />
      <p aria-hidden="true">{of > 1 ? ownArticleTexts.steps(done, of) : '\u00a0'}</p>
      <button type="button" ref={cancel} onClick={stopBuilding}>
        {ownArticleTexts.cancel}
      </button>
    </div>
  );
}
