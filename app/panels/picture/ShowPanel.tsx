import type { EntityId } from '../../../src/model/types.ts';
import { isFocused } from '../../../src/query/focus.ts';
import { commands, hideable } from '../../state/store/commands.ts';
import { showAll, unhide } from '../../../src/view/layoutActions.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { deepest } from '../../../src/view/urlSchema.ts';
import { actedOn } from '../../state/selectors/picture.ts';
import { useVisible } from '../../state/selectors/visible.ts';
import { useIndex, useStore, useView } from '../../state/store/store.ts';
import { selectedEntities } from '../../../src/view/view.ts';
import { focusTexts } from '../../words/texts/focus.ts';
import { picturePanelTexts } from '../../words/texts/picturePanels.ts';
import { namesWords, stepsWords } from '../../words/focus.ts';
import { name, nameAlone } from '../../words/sentences.ts';
import { selectionWords } from '../../words/selection.ts';
import { ThroughClasses } from '../connections/ThroughClasses.tsx';

/** What of the collection is in the picture by the reader’s own hand. */
export function ShowPanel() {
  const focus = useView(isFocused);
  return (
    <>
      <Neighbours />
      <Selected />
      <Hidden />
      <button type="button" disabled={!focus} onClick={() => dispatch(showAll)}>
        {focusTexts.showAll}
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
  const hint =
    depth === null ? picturePanelTexts.everything : picturePanelTexts.aroundNames(namesWords(index, around));
  return (
    <fieldset>
      <legend>{picturePanelTexts.neighbours}</legend>
      <p className="stepper">
        <button
          type="button"
          aria-label={picturePanelTexts.fewer}
          title={picturePanelTexts.fewerKey}
          disabled={depth === null}
          onClick={commands.fewer}
        >
          −
        </button>
        <output>{stepsWords(depth)}</output>
        <button
          type="button"
          aria-label={picturePanelTexts.more}
          title={picturePanelTexts.moreKey}
          disabled={!canMore || depth === deepest}
          onClick={commands.neighbours}
        >
          +
        </button>
      </p>
      <p className="hint">{canMore ? hint : picturePanelTexts.selectFirst}</p>
      <ThroughClasses />
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
        <button type="button" title={picturePanelTexts.keys.neighbours} onClick={commands.onlyNeighbours}>
          {picturePanelTexts.onlyNeighbours}
        </button>
        <Expander id={selectedEntities(selected)[0] ?? null} />
        {canHide && (
          <button type="button" title={picturePanelTexts.keys.hide} onClick={commands.hide}>
            {picturePanelTexts.hide}
          </button>
        )}
      </p>
    </fieldset>
  );
}

function Expander({ id }: { id: EntityId | null }) {
  const away = useVisible().hiddenNeighbourCount.get(id ?? '') ?? 0;
  if (id === null) return null;
  return (
    <button type="button" title={picturePanelTexts.keys.expand} onClick={commands.expandOrCollapse}>
      {away > 0 ? picturePanelTexts.expand(away) : picturePanelTexts.collapse}
    </button>
  );
}

function Hidden() {
  const index = useIndex();
  const hidden = useView((view) => view.hidden);
  if (hidden.length === 0) return null;
  return (
    <fieldset>
      <legend>{picturePanelTexts.hidden}</legend>
      <ul className="hidden-names">
        {hidden.map((id) => (
          <li key={id}>
            {nameAlone(index, id)}
            <button
              type="button"
              className="quiet"
              aria-label={picturePanelTexts.unhideOne(name(index, id))}
              onClick={() => dispatch(unhide([id]))}
            >
              {picturePanelTexts.unhide}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" title={picturePanelTexts.keys.unhide} onClick={commands.unhide}>
        {focusTexts.unhideAll}
      </button>
    </fieldset>
  );
}
