import { centre, close, groupBy, layOut, open, unpin } from '../../../src/view/layoutActions.ts';
import { setView } from '../../../src/view/actions.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { actedOn, selectMembership, useVisibleGraph } from '../../state/selectors/picture.ts';
import { useStore, useView } from '../../state/store/store.ts';
import { groupings, layouts, measures } from '../../../src/view/view.ts';
import { counted } from '../../words/texts/counted.ts';
import { picturePanelTexts } from '../../words/texts/picturePanels.ts';

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
      <legend>{picturePanelTexts.layout}</legend>
      {layouts.map((layout) => (
        <Choice
          key={layout}
          name="layout"
          checked={layout === chosen}
          onChoose={() => dispatch(layOut(layout, actedOn(useStore.getState())))}
          {...picturePanelTexts.layouts[layout]}
        />
      ))}
      {chosen === 'concentric' && (
        <p className="choices">
          <button
            type="button"
            disabled={!canCentre}
            onClick={() => dispatch(centre(actedOn(useStore.getState())))}
          >
            {picturePanelTexts.centre}
          </button>
        </p>
      )}
    </fieldset>
  );
}

function GroupChoice() {
  const chosen = useView((view) => view.group);
  const picture = useVisibleGraph();
  const opened = useView((view) => view.opened);
  const membership = useStore(selectMembership);
  const groups = new Set(membership.values());
  const openGroups = opened.filter((id) => groups.has(id));
  return (
    <fieldset>
      <legend>{picturePanelTexts.gather}</legend>
      {([null, ...groupings] as const).map((group) => (
        <Choice
          key={group ?? 'none'}
          name="group"
          checked={group === chosen}
          onChoose={() => dispatch(groupBy(group))}
          {...picturePanelTexts.groupings[group ?? 'none']}
        />
      ))}
      {chosen !== null && (
        <p className="choices">
          <button
            type="button"
            disabled={picture.groups.length === 0}
            onClick={() => dispatch(open(...picture.groups.map(({ id }) => id)))}
          >
            {picturePanelTexts.openAll}
          </button>
          <button
            type="button"
            disabled={openGroups.length === 0}
            onClick={() => dispatch(close(...openGroups))}
          >
            {picturePanelTexts.closeAll}
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
      <legend>{picturePanelTexts.size}</legend>
      {measures.map((size) => (
        <Choice
          key={size}
          name="size"
          checked={size === chosen}
          onChoose={() => dispatch(setView({ size }))}
          {...picturePanelTexts.sizes[size]}
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
      <legend>{picturePanelTexts.moved(counted.things(moved))}</legend>
      <button type="button" onClick={() => dispatch(unpin())}>
        {picturePanelTexts.putAllBack}
      </button>
    </fieldset>
  );
}
