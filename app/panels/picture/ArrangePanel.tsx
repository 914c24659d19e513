import { centre, close, groupBy, layOut, open, unpin } from '../../state/arranging.ts';
import { narrow } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { actedOn, membershipIn, usePicture } from '../../state/picture.ts';
import { useStore, useView } from '../../state/store.ts';
import { groupings, layouts, measures } from '../../state/view.ts';
import { words } from '../../words/catalogue.ts';

/** Where things stand, and what of them is drawn as one. */
export function ArrangePanel() {
  return (
    <>
      <LayoutChoice />
      <GroupChoice />
      <SizeChoice />
      <Moved />
    </>
  );
}

function LayoutChoice() {
  const chosen = useView((view) => view.layout);
  const canCentre = useStore((state) => actedOn(state).length > 0);
  return (
    <fieldset>
      <legend>{words.focus.layout}</legend>
      {layouts.map((layout) => (
        <Choice
          key={layout}
          name="layout"
          checked={layout === chosen}
          onChoose={() => go(layOut(layout, actedOn(useStore.getState())))}
          {...words.focus.layouts[layout]}
        />
      ))}
      {chosen === 'concentric' && (
        <p className="choices">
          <button
            type="button"
            disabled={!canCentre}
            onClick={() => go(centre(actedOn(useStore.getState())))}
          >
            {words.focus.centre}
          </button>
        </p>
      )}
    </fieldset>
  );
}

function GroupChoice() {
  const chosen = useView((view) => view.group);
  const picture = usePicture();
  const opened = useView((view) => view.opened);
  const membership = useStore(membershipIn);
  const groups = new Set(membership.values());
  const openGroups = opened.filter((id) => groups.has(id));
  return (
    <fieldset>
      <legend>{words.focus.gather}</legend>
      {([null, ...groupings] as const).map((group) => (
        <Choice
          key={group ?? 'none'}
          name="group"
          checked={group === chosen}
          onChoose={() => go(groupBy(group))}
          {...words.focus.groupings[group ?? 'none']}
        />
      ))}
      {chosen !== null && (
        <p className="choices">
          <button
            type="button"
            disabled={picture.groups.length === 0}
            onClick={() => go(open(...picture.groups.map(({ id }) => id)))}
          >
            {words.focus.openAll}
          </button>
          <button type="button" disabled={openGroups.length === 0} onClick={() => go(close(...openGroups))}>
            {words.focus.closeAll}
          </button>
        </p>
      )}
    </fieldset>
  );
}

function SizeChoice() {
  const chosen = useView((view) => view.size);
  return (
    <fieldset>
      <legend>{words.focus.size}</legend>
      {measures.map((size) => (
        <Choice
          key={size}
          name="size"
          checked={size === chosen}
          onChoose={() => go(narrow({ size }))}
          {...words.focus.sizes[size]}
        />
      ))}
    </fieldset>
  );
}

interface ChoiceProps {
  name: string;
  title: string;
  meaning: string;
  checked: boolean;
  onChoose: () => void;
}

function Choice({ name, title, meaning, checked, onChoose }: ChoiceProps) {
  return (
    <label>
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span>
        {title} <small>{meaning}</small>
      </span>
    </label>
  );
}

function Moved() {
  const pins = useView((view) => view.pins);
  const moved = Object.keys(pins).length;
  if (moved === 0) return null;
  return (
    <fieldset>
      <legend>{words.focus.moved(words.counted.things(moved))}</legend>
      <button type="button" onClick={() => go(unpin())}>
        {words.focus.putAllBack}
      </button>
    </fieldset>
  );
}
