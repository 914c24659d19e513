import type { Answer } from '../../../src/query/search/answer.ts';
import type { Found } from '../../../src/query/search/find.ts';
import type { Finding } from '../../state/selectors/search.ts';
import { pagePartTexts } from '../../words/texts/pageParts.ts';
import { searchTexts } from '../../words/texts/search.ts';
import { searchResultTexts } from '../../words/texts/searchResults.ts';

/** What must be known of results that are not all that was asked for; nothing where they are, or an answer stands above. */
export function noteWords({ answers, closest, isPartial }: Found, unknown: string): string {
  if (isPartial) return searchResultTexts.partial;
  return closest && answers.length === 0
    ? [searchResultTexts.closest, unknown].filter(Boolean).join(' ')
    : '';
}

/** Why there is nothing to choose. */
export function noneWords(found: Found | null, state: Finding['state'], unknown: string): string {
  if (!found || state !== 'ready') return searchTexts.nothing[state === 'failed' ? 'failed' : 'coming'];
  return [unknown, searchResultTexts.nothing(found.text.trim())].filter(Boolean).join(' ');
}

function linesIn(answer: Answer): number {
  if (answer.type === 'differ') return answer.differences.length;
  return answer.type === 'connect' ? 1 : answer.lines.length;
}

/** How much was found, answers first. @param parts how many parts of the page are offered */
export function foundWords({ answers, groups, closest }: Found, parts: number): string {
  const lines = answers.reduce((sum, answer) => sum + linesIn(answer), 0);
  const offered = closest && parts > 0 ? [] : groups;
  const counted = offered.map(({ type, total }) => searchResultTexts.found[type](total));
  return searchResultTexts.foundAll([
    ...(lines > 0 ? [searchResultTexts.answers(lines)] : []),
    ...(parts > 0 ? [pagePartTexts.count(parts)] : []),
    ...counted,
  ]);
}
