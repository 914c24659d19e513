import { narrowList } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { useShown } from '../../state/shown.ts';
import { useIndex, useView } from '../../state/store.ts';
import { ShapeIcon } from '../../ui/ShapeIcon.tsx';

/** The legend of shapes and colours, whose entries switch kinds off and on. */
export function KindFilter() {
  const index = useIndex();
  const chosen = useView((view) => view.kinds);
  const shown = useShown();
  const kinds = index.graph.vocabulary.kinds;
  const all = kinds.map((kind) => kind.id);
  const isOn = (id: string) => chosen.length === 0 || chosen.includes(id);
  const toggle = (id: string, on: boolean) =>
    go(narrowList('kinds', on ? [...chosen, id] : all.filter((kind) => isOn(kind) && kind !== id), all));
  return (
    <fieldset className="kinds">
      <legend>Kinds</legend>
      {kinds.map((kind, i) => {
        const members = index.graph.entities.filter(
          (entity) => entity.kind === kind.id && index.relationsOf.has(entity.id),
        );
        const visible = members.filter((entity) => shown.entities.has(entity.id)).length;
        const last = chosen.length === 1 && isOn(kind.id);
        return (
          <label key={kind.id}>
            <input
              type="checkbox"
              checked={isOn(kind.id)}
              disabled={last}
              onChange={(event) => toggle(kind.id, event.target.checked)}
            />
            <ShapeIcon position={i} />
            <span>{kind.plural}</span>
            <small>{visible === members.length ? members.length : `${visible} of ${members.length}`}</small>
          </label>
        );
      })}
    </fieldset>
  );
}
