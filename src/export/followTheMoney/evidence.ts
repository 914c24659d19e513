import { quoted } from '../../query/quoted.ts';
import { passageCheck, type QuoteChecks } from '../../model/quoteCheck.ts';
import type { Passage, Statement } from '../../model/types.ts';
import { get, type GraphIndex } from '../../query/graphIndex.ts';
import { plainDate, publisherOf, quoteCheckNames, storyOf } from '../columns.ts';
import type { Extract } from '../extract.ts';
import { passages } from '../statementColumns.ts';
import { idOf, proofId, unique, type Properties } from './items.ts';

/** What some statements rest on: their words, who printed them, the articles, and the dates that they give. */
export function evidenceOf({ index, checks }: Extract, statements: readonly Statement[]): Properties {
  const anchors = statements.flatMap(({ evidence }) =>
    passages(evidence, false).flatMap((passage) => passage.anchors),
  );
  const publishers = statements.flatMap((of) => publisherOf(index, storyOf(index, of)) ?? []);
  return {
    ...dates(index, statements),
    description: unique(statements.flatMap((statement) => quotes(statement, checks))),
    publisher: unique(publishers),
    proof: unique(anchors.map(({ article }) => idOf(index, proofId(article)))),
  };
}

/** Intervals and dates of any precision; a range of possible days cannot be told, nor a mere "before it was printed". */
function dates(index: GraphIndex, statements: readonly Statement[]): Properties {
  const spans = statements.flatMap(({ when, story }) => {
    const [from, to, ...rest] = (when?.edtf ?? '').split('/');
    if (from === undefined || to === undefined || rest.length > 0 || when?.basis === 'bounded') return [];
    return [{ from, to: isToday(index, story, to) ? '' : to }];
  });
  return {
    date: unique(statements.flatMap(({ when }) => plainDate(when) ?? [])),
    startDate: unique(spans.map(({ from }) => from).filter(isPlain)),
    endDate: unique(spans.map(({ to }) => to).filter(isPlain)),
  };
}

/** "Since 2013" reaches to the day of the story, as far as its word goes: that is no end. */
function isToday(index: GraphIndex, story: string, end: string): boolean {
  const { edtf, latest } = get(index.stories, story).published;
  return end === edtf || end === latest;
}

function isPlain(date: string): boolean {
  return /^\d{4}(-\d\d){0,2}$/.test(date);
}

/** What it rests on, and apart from that what only resolves a pronoun or a place. */
function quotes({ evidence }: Statement, checks: QuoteChecks): string[] {
  const [own, context] = [false, true].map((is) => inMarks(passages(evidence, is), checks));
  return [...(own ? [own] : []), ...(context ? [`For context: ${context}`] : [])];
}

/** Each with what is known of it, for which the model has no property. */
function inMarks(of: readonly Passage[], checks: QuoteChecks): string {
  return of
    .map((passage) => {
      const check = quoteCheckNames[passageCheck(checks, passage).state];
      return `${quoted(passage.anchors[0]?.exact ?? '')} (quote_check: ${check})`;
    })
    .join(' … ');
}
