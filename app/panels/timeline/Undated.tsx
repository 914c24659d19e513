import type { Entry } from '../../../src/query/timeline.ts';
import { narrow } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { useView } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';
import { capitalise, numberWord } from '../../words/sentences.ts';
import { Sign } from './Sign.tsx';

/** The statements that have no place of their own on the clock: how many, where they stand, and whether they are shown. */
export function Undated({ entries }: { entries: readonly Entry[] }) {
  const hidden = useView((view) => view.hideUndated);
  const undated = entries.filter(({ own }) => !own);
  const dateless = undated.filter(({ earliest, latest }) => earliest === null && latest === null);
  const standing = undated.length - dateless.length;
  const { undated: said } = words.timeline;
  if (undated.length === 0) return <p>{entries.length > 0 ? said.none : said.nothing}</p>;
  const all = words.counted.statements(entries.length);
  return (
    <p className="undated">
      {standing > 0 && (
        <>
          <Sign name="standing" /> {capitalise(said.own(numberWord(standing), all, standing === 1))}{' '}
        </>
      )}
      {dateless.length > 0 &&
        `${capitalise(said.story(numberWord(dateless.length), all, dateless.length === 1))} `}
      <button type="button" className="quiet" onClick={() => go(narrow({ hideUndated: !hidden }))}>
        {hidden ? said.show : said.hide}
      </button>
    </p>
  );
}
