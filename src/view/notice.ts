import type { Mode } from './view.ts';

/** What a reader is to be told once, as data; `noticeWords` in app/words makes a sentence of it. */
export type Notice = AddressNotice | GraphNotice | PageNotice;

/** A part of the address that could not be understood. `given` is a stranger's text, of any length. */
type AddressNotice =
  /** Written a little wrong, and taken for what stands beside it. */
  | { code: 'readAs'; given: string; now: string }
  | { code: 'twice'; parameter: string }
  | { code: 'reversed'; from: string; to: string }
  | { code: 'notOneOf'; parameter: string; given: string; known: readonly string[] }
  | { code: 'noDate'; parameter: string; given: string }
  | { code: 'noPair'; parameter: string; given: string }
  | { code: 'noDepth'; given: string; deepest: number }
  | { code: 'noPlace'; given: string }
  | { code: 'noSpan'; given: string }
  | { code: 'noCell'; given: string }
  | { code: 'frame'; view: Mode };

/**
 * What became of an id in the address: there is none, it is redirected, or it was taken for the one that is near. A `target`
 * of null = it was retired.
 */
type GraphNotice =
  | { code: 'missing'; what: Named; id: string }
  | { code: 'redirected'; id: string; target: string | null }
  | { code: 'nearest'; given: string; id: string };

/** What happened on the page: a file was opened, a script did not come, quotes are not in their articles. */
type PageNotice =
  | { code: 'fromDisk'; file: string }
  /** A collection that was made here, and is kept nowhere yet. */
  | { code: 'inThisTab' }
  | { code: 'viewNotFetched' }
  | { code: 'layoutNotFetched' }
  | { code: 'sizesNotFetched' }
  | { code: 'quotesDiffer'; quotes: number };

/** What an id in an address can name. */
export type Named =
  | 'actor'
  | 'entity'
  | 'relation'
  | 'statement'
  | 'kind'
  | 'predicate'
  | 'story'
  | 'article'
  | 'difference'
  | 'aggregate';

/** Takes up something that a reader is to be told. */
export type Tell = (notice: Notice) => void;

const kept: ReadonlySet<Notice['code']> = new Set(['readAs', 'redirected', 'nearest', 'twice', 'frame']);

/** Whether a part of the address is lost, so that its reader may want to mend what is written there. */
export function isLoss({ code }: Notice): boolean {
  return !kept.has(code);
}

/** Each notice once, where it came first. */
export function distinctNotices(notices: readonly Notice[]): Notice[] {
  const seen = new Set<string>();
  return notices.filter((notice) => {
    const key = JSON.stringify(notice);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
