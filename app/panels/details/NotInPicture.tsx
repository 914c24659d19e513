import { absenceOf } from '../../state/absence.ts';
import { open, unhide } from '../../state/arranging.ts';
import { showEverything } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { useIndex, useStore } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';
import { endName } from '../../words/gathered.ts';
import { listWords } from '../../words/sentences.ts';

/** Says why what is selected cannot be seen in the drawing, and brings it there. */
export function NotInPicture() {
  const index = useIndex();
  const absence = absenceOf(useStore());
  if (!absence) return null;
  if (absence.why === 'filtered') return <Filtered />;
  const names = listWords(absence.ids.map((id) => endName(index, id)));
  const hidden = absence.why === 'hidden';
  return (
    <p className="absent">
      {hidden ? words.focus.youHid(names) : words.focus.insideOf(names)}{' '}
      <button
        type="button"
        className="quiet"
        onClick={() => go(hidden ? unhide(absence.ids) : open(...absence.ids))}
      >
        {hidden ? words.focus.bringBack : words.focus.openGroup}
      </button>
    </p>
  );
}

function Filtered() {
  return (
    <p className="absent">
      {words.empty.outside}{' '}
      <button type="button" className="quiet" onClick={() => go(showEverything)}>
        {words.empty.showEverything}
      </button>
    </p>
  );
}
