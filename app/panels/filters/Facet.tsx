import { narrowList, type ListFilter } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { useView } from '../../state/store.ts';

interface Props {
  name: Exclude<ListFilter, 'actors' | 'kinds'>;
  label: string;
  choices: readonly { id: string; label: string }[];
}

/** A folded group of checkboxes; none ticked lets everything through. */
export function Facet({ name, label, choices }: Props) {
  const chosen: readonly string[] = useView((view) => view[name]);
  const all = choices.map((choice) => choice.id);
  const toggle = (id: string, on: boolean) =>
    go(narrowList(name, on ? [...chosen, id] : chosen.filter((item) => item !== id), all));
  return (
    <details className="facet" open={chosen.length > 0 || undefined}>
      <summary>
        {label}
        {chosen.length > 0 && <small> {chosen.length} chosen</small>}
      </summary>
      <fieldset>
        <legend className="unseen">{label}</legend>
        <small>Tick to show only these.</small>
        {choices.map((choice) => (
          <label key={choice.id}>
            <input
              type="checkbox"
              checked={chosen.includes(choice.id)}
              onChange={(event) => toggle(choice.id, event.target.checked)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
