import { setFilter } from '../../src/view/actions.ts';
import { useBesideRange } from '../state/selectors/besideRange.ts';
import { dispatch } from '../state/store/navigate.ts';
import { useView } from '../state/store/store.ts';
import { statusTexts } from '../words/texts/status.ts';

/** What a range of dates does not keep by itself: what may fall in it, and what has no date, each with a button that adds it. */
export function BesideRange() {
  const beside = useBesideRange();
  const overlapping = useView((view) => view.overlapping);
  const undated = useView((view) => view.undated === 'show');
  if (!beside) return null;
  return (
    <>
      <Addition
        isOn={overlapping}
        number={beside.overlapping}
        text={statusTexts.mayFall}
        onPress={() => dispatch(setFilter({ overlapping: !overlapping }))}
      />
      <Addition
        isOn={undated}
        number={beside.undated}
        text={statusTexts.undated}
        onPress={() => dispatch(setFilter({ undated: undated ? null : 'show' }))}
      />
    </>
  );
}

interface Props {
  isOn: boolean;
  number: number;
  text: (number: number) => string;
  onPress: () => void;
}

function Addition({ isOn, number, text, onPress }: Props) {
  if (number === 0 && !isOn) return null;
  return (
    <button type="button" className="addition" aria-pressed={isOn} onClick={onPress}>
      <span aria-hidden="true">{isOn ? '✓ ' : '+ '}</span>
      {text(number)}
    </button>
  );
}
