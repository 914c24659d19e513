import type { GraphIndex } from '../../src/query/graphIndex.ts';
import type { Notice } from '../../src/view/notice.ts';
import { cut, idWords, redirectWords } from './redirect.ts';
import { loadingTexts } from './texts/loading.ts';
import { noticeTexts } from './texts/notices.ts';
import { viewTexts } from './texts/workbench.ts';

/** @param index the graph on the screen, for the names of what an id was redirected to */
export function noticeWords(index: GraphIndex, notice: Notice): string {
  switch (notice.code) {
    case 'readAs':
      return noticeTexts.readAs(short(notice.given), notice.now);
    case 'twice':
      return noticeTexts.twice(notice.parameter);
    case 'reversed':
      return noticeTexts.reversed(notice.from, notice.to);
    case 'notOneOf':
      return noticeTexts.notOneOf(notice.parameter, short(notice.given), notice.known);
    case 'noDate':
      return noticeTexts.noDate(notice.parameter, short(notice.given));
    case 'noPair':
      return noticeTexts.noPair(notice.parameter, short(notice.given));
    case 'noDepth':
      return noticeTexts.noDepth(short(notice.given), notice.deepest);
    case 'noPlace':
      return noticeTexts.noPlace(short(notice.given));
    case 'noSpan':
      return noticeTexts.noSpan(short(notice.given));
    case 'noCell':
      return noticeTexts.noCell(short(notice.given));
    case 'frame':
      return noticeTexts.frame(viewTexts[notice.view]);
    case 'missing':
      return noticeTexts.missing[notice.what](cut(notice.id));
    case 'redirected':
      return redirectWords(index, notice.id, notice.target);
    case 'nearest':
      return noticeTexts.nearest(short(notice.given), idWords(index, notice.id));
    case 'fromDisk':
      return noticeTexts.fromDisk(notice.file);
    case 'inThisTab':
      return noticeTexts.inThisTab;
    case 'viewNotFetched':
      return loadingTexts.failed;
    case 'layoutNotFetched':
      return noticeTexts.layout;
    case 'sizesNotFetched':
      return noticeTexts.sizes;
    case 'quotesDiffer':
      return noticeTexts.quotesDiffer(notice.quotes);
  }
}

/** A text cut so that a sentence can hold it. */
function short(given: string): string {
  return given.length > 60 ? `${given.slice(0, 60)}…` : given;
}
