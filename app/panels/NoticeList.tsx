import { compare, read, select, setFilterList, showStory, type Change } from '../../src/view/actions.ts';
import { namesOf } from '../../src/view/known.ts';
import { suggestions } from '../../src/view/suggestions.ts';
import type { Named, Notice } from '../../src/view/notice.ts';
import { useIndex, useStore } from '../state/store/store.ts';
import { noticeWords } from '../words/notices.ts';
import { idWords } from '../words/redirect.ts';
import { noticeTexts } from '../words/texts/notices.ts';
import { statusTexts } from '../words/texts/status.ts';
import { ViewLink } from './ViewLink.tsx';

/** A long address may be wrong in hundreds of places, and the drawing needs the room. */
const maxNotices = 6;

/** What the reader is to be told once, each in a sentence, with what else may have been meant. */
export function NoticeList() {
  const index = useIndex();
  const notices = useStore((state) => state.notices);
  const told = new Map(notices.map((notice) => [noticeWords(index, notice), notice]));
  const more = told.size - maxNotices;
  return (
    <div className="notices" role="alert">
      <ul>
        {[...told].slice(0, maxNotices).map(([words, notice]) => (
          <li key={words} dir="auto">
            {words}
            <Meant notice={notice} />
          </li>
        ))}
        {more > 0 && <li>{statusTexts.moreNotices(more)}</li>}
      </ul>
      <button type="button" className="quiet" onClick={() => useStore.setState({ notices: [] })}>
        {statusTexts.dismiss}
      </button>
    </div>
  );
}

/** What is most like an id that is not there. */
function Meant({ notice }: { notice: Notice }) {
  const index = useIndex();
  if (notice.code !== 'missing') return null;
  const meant = suggestions(notice.id, namesOf(index, notice.what));
  if (meant.length === 0) return null;
  return (
    <>
      {' '}
      {noticeTexts.didYouMean}{' '}
      {meant.map((id, place) => (
        <span key={id}>
          {place > 0 && ' · '}
          <ViewLink to={opening(notice.what, id)}>{idWords(index, id)}</ViewLink>
        </span>
      ))}
    </>
  );
}

function opening(what: Named, id: string): Change {
  switch (what) {
    case 'actor':
      return setFilterList('actors', [id]);
    case 'kind':
      return setFilterList('kinds', [id]);
    case 'predicate':
      return setFilterList('predicates', [id]);
    case 'story':
      return showStory(id);
    case 'article':
      return read(id);
    case 'difference':
      return compare(id);
    case 'entity':
    case 'relation':
    case 'statement':
    case 'aggregate':
      return select({ type: what, id });
  }
}
