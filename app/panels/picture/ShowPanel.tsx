import type { EntityId } from '../../../src/model/types.ts';
import { isFocused } from '../../../src/query/focus.ts';
import { acts, hideable } from '../../state/acts.ts';
import { showAll, unhide } from '../../state/arranging.ts';
import { go } from '../../state/navigate.ts';
import { deepest } from '../../state/parameters.ts';
import { actedOn } from '../../state/picture.ts';
import { useShown } from '../../state/shown.ts';
import { useIndex, useStore, useView } from '../../state/store.ts';
import { selectedEntities } from '../../state/view.ts';
import { words } from '../../words/catalogue.ts';
import { namesWords, stepsWords } from '../../words/focus.ts';
import { capitalise, name } from '../../words/sentences.ts';
import { selectionWords } from '../../words/selection.ts';

/** What of the collection is in the picture by the reader’s own hand. */
export function ShowPanel() {
  const focus = useView(isFocused);
  return (
    <>
      <Neighbours />
      <Selected />
      <Hidden />
      <button type="button" disabled={!focus} onClick={() => go(showAll)}>
        {words.focus.showAll}
      </button>
    </>
  );
}

/** How many steps around something are shown. */
function Neighbours() {
  const index = useIndex();
  const depth = useView((view) => view.depth);
  const around = useView((view) => view.around);
  const canMore = useStore((state) => depth !== null || actedOn(state).length > 0);
  const hint = depth === null ? words.focus.everything : words.focus.aroundNames(namesWords(index, around));
  return (
    <fieldset>
      <legend>{words.focus.neighbours}</legend>
      <p className="stepper">
        <button
          type="button"
          aria-label={words.focus.fewer}
          title={words.focus.fewerKey}
          disabled={depth === null}
          onClick={acts.fewer}
        >
          −
        </button>
        <output>{stepsWords(depth)}</output>
        <button
          type="button"
          aria-label={words.focus.more}
          title={words.focus.moreKey}
          disabled={!canMore || depth === deepest}
          onClick={acts.neighbours}
        >
          +
        </button>
      </p>
      <p className="hint">{canMore ? hint : words.focus.selectFirst}</p>
    </fieldset>
  );
}

/** What can be done with what is selected. */
function Selected() {
  const index = useIndex();
  const selected = useView((view) => view.selected);
  const canHide = useStore((state) => hideable(state).length > 0);
  if (!selected) return null;
  return (
    <fieldset>
      <legend>{selectionWords(index, selected)}</legend>
      <p className="choices">
        <button type="button" title={words.focus.keys.neighbours} onClick={acts.onlyNeighbours}>
          {words.focus.onlyNeighbours}
        </button>
        <Expander id={selectedEntities(selected)[0] ?? null} />
        {canHide && (
          <button type="button" title={words.focus.keys.hide} onClick={acts.hide}>
            {words.focus.hide}
          </button>
        )}
      </p>
    </fieldset>
  );
}

function Expander({ id }: { id: EntityId | null }) {
  const away = useShown().away.get(id ?? '') ?? 0;
  if (id === null) return null;
  return (
    <button type="button" title={words.focus.keys.expand} onClick={acts.expandOrCollapse}>
      {away > 0 ? words.focus.expand(away) : words.focus.collapse}
    </button>
  );
}

function Hidden() {
  const index = useIndex();
  const hidden = useView((view) => view.hidden);
  if (hidden.length === 0) return null;
  return (
    <fieldset>
      <legend>{words.focus.hidden}</legend>
      <ul className="hidden-names">
        {hidden.map((id) => (
          <li key={id}>
            {capitalise(name(index, id))}
            <button
              type="button"
              className="quiet"
              aria-label={words.focus.unhideOne(name(index, id))}
              onClick={() => go(unhide([id]))}
            >
              {words.focus.unhide}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" title={words.focus.keys.unhide} onClick={acts.unhide}>
        {words.focus.unhideAll}
      </button>
    </fieldset>
  );
}
