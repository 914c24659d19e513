import { useIndex } from '../../state/store/store.ts';
import { differenceWords } from '../../words/difference.ts';

/** A question on which sources disagree, and how. */
export function DifferenceLine({ id }: { id: string }) {
  const index = useIndex();
  const difference = index.graph.differences.find((one) => one.id === id);
  if (!difference) return null;
  return (
    <>
      <span className="text" dir="auto">
        {difference.question}
      </span>
      <small>{differenceWords(index, difference)}</small>
    </>
  );
}
