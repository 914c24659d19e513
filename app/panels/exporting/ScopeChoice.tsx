import { useShown } from '../../state/shown.ts';
import { useIndex } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';
import type { Scope } from './subject.ts';

interface Props {
  chosen: Scope;
  onChoose: (scope: Scope) => void;
}

/** What the filters show, or the whole collection. */
export function ScopeChoice({ chosen, onChoose }: Props) {
  const index = useIndex();
  const shown = useShown();
  const labels: Record<Scope, string> = {
    shown: words.exporting.shown(words.exporting.relations(shown.relations.size, index.relations.size)),
    everything: words.exporting.everything(
      words.exporting.relations(index.relations.size, index.relations.size),
    ),
  };
  return (
    <fieldset>
      <legend>{words.exporting.what}</legend>
      {(['shown', 'everything'] as const).map((scope) => (
        <label key={scope}>
          <input type="radio" name="scope" checked={chosen === scope} onChange={() => onChoose(scope)} />
          {labels[scope]}
        </label>
      ))}
    </fieldset>
  );
}
