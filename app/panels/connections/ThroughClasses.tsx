import { useMemo } from 'react';
import { exampleClasses } from '../../../src/query/classes.ts';
import { setView } from '../../../src/view/actions.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useIndex, useView } from '../../state/store/store.ts';
import { connectionTexts } from '../../words/texts/connections.ts';
import { throughClassesWords } from '../../words/paths.ts';
import './throughClasses.css';

/**
 * Whether what is tied to one class counts as connected by it; nothing where the collection has no class.
 * @param props.titled under a heading of its own, where others have theirs
 */
export function ThroughClasses({ titled = false }: { titled?: boolean }) {
  const index = useIndex();
  const throughClasses = useView((view) => view.throughClasses);
  const examples = useMemo(() => exampleClasses(index), [index]);
  if (examples.length === 0) return null;
  const choice = (
    <label className="through-classes" title={connectionTexts.classesMeaning}>
      <input
        type="checkbox"
        checked={throughClasses}
        onChange={({ target }) => dispatch(setView({ throughClasses: target.checked }))}
      />
      <span>{throughClassesWords(index)}</span>
    </label>
  );
  if (!titled) return choice;
  return (
    <fieldset className="leave-out">
      <legend>{connectionTexts.classes}</legend>
      {choice}
    </fieldset>
  );
}
