import { selectAbsence } from '../../state/selectors/absence.ts';
import { open, unhide } from '../../../src/view/layoutActions.ts';
import { showEverything } from '../../../src/view/actions.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useIndex, useStore } from '../../state/store/store.ts';
import { gatheredTexts } from '../../words/texts/gathered.ts';
import { notInPictureTexts } from '../../words/texts/notInPicture.ts';
import { endName } from '../../words/aggregates.ts';
import { listWords } from '../../words/sentences.ts';

/** Says why what is selected cannot be seen in the drawing, and brings it there. */
export function NotInPicture() {
  const index = useIndex();
  const absence = selectAbsence(useStore());
  if (!absence) return null;
  if (absence.why === 'filtered') return <Filtered />;
  const names = listWords(absence.ids.map((id) => endName(index, id)));
  const hidden = absence.why === 'hidden';
  return (
    <p className="absent">
      {hidden ? notInPictureTexts.youHid(names) : notInPictureTexts.insideOf(names)}{' '}
      <button
        type="button"
        className="quiet"
        onClick={() => dispatch(hidden ? unhide(absence.ids) : open(...absence.ids))}
      >
        {hidden ? notInPictureTexts.bringBack : gatheredTexts.openGroup}
      </button>
    </p>
  );
}

function Filtered() {
  return (
    <p className="absent">
      {notInPictureTexts.outside}{' '}
      <button type="button" className="quiet" onClick={() => dispatch(showEverything)}>
        {notInPictureTexts.showEverything}
      </button>
    </p>
  );
}
