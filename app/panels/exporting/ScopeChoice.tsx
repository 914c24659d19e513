import { useVisible } from '../../state/selectors/visible.ts';
import { useIndex } from '../../state/store/store.ts';
import { exportingTexts } from '../../words/texts/exporting.ts';
import type { Scope } from './subject.ts';

interface Props {
  chosen: Scope;
  onChoose: (scope: Scope) => void;
}

/** What the filters show, or the whole collection. */
export function ScopeChoice({ chosen, onChoose }: Props) {
  const index = useIndex();
  const visible = useVisible();
  const labels: Record<Scope, string> = {
    shown: exportingTexts.shown(exportingTexts.relations(visible.relations.size, index.relations.size)),
    everything: exportingTexts.everything(
      exportingTexts.relations(index.relations.size, index.relations.size),
    ),
  };
  return (
    <fieldset>
      <legend>{exportingTexts.what}</legend>
      {(['shown', 'everything'] as const).map((scope) => (
        <label key={scope}>
          <input type="radio" name="scope" checked={chosen === scope} onChange={() => onChoose(scope)} />
          {labels[scope]}
        </label>
      ))}
    </fieldset>
  );
}
