import { hasRange } from '../../../src/query/dateFilter.ts';
import { setFilter } from '../../../src/view/actions.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useStore } from '../../state/store/store.ts';
import { timelineTexts } from '../../words/texts/timeline.ts';

interface Props {
  dated: number;
  undated: number;
}

/** The statements that bear no date on the clock: they are on no line; without a range they can be left out of the graph. */
export function Undated({ dated, undated }: Props) {
  const view = useStore((state) => state.view);
  const { undated: said } = timelineTexts;
  if (undated === 0) return <p>{dated > 0 ? said.none : said.nothing}</p>;
  const hidden = view.undated === 'hide';
  return (
    <p className="undated">
      {said.number(undated, dated + undated, view.clock)}{' '}
      {!hasRange(view) && (
        <button
          type="button"
          className="quiet"
          onClick={() => dispatch(setFilter({ undated: hidden ? null : 'hide' }))}
        >
          {hidden ? said.show : said.hide}
        </button>
      )}
    </p>
  );
}
