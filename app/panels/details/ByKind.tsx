import type { Difference } from '../../../src/model/types.ts';
import { differenceKinds } from '../../../src/query/differences.ts';
import { differenceTexts } from '../../words/texts/differences.ts';
import { DifferenceNote } from './DifferenceNote.tsx';

/** The gravest first, each kind with what it means. */
export function ByKind({ differences }: { differences: readonly Difference[] }) {
  return differenceKinds.map((kind) => {
    const own = differences.filter((difference) => difference.kind === kind);
    if (own.length === 0) return null;
    return (
      <div key={kind} className="kind-of-difference">
        <h4>{differenceTexts.group(differenceTexts.kinds[kind], own.length)}</h4>
        <p>{differenceTexts.kindMeans[kind]}</p>
        {own.map((difference) => (
          <DifferenceNote key={difference.id} difference={difference} />
        ))}
      </div>
    );
  });
}
