import { edtfBounds, isIsoDay, overlaps, type Bounds } from './edtf.ts';
import { shown, type Problem } from './problem.ts';
import type { Graph, IsoDay, Statement, Story, StoryId, When } from './types.ts';

type Check = Generator<Problem>;

const DAY_MS = 86_400_000;

/** Dates say where they come from, agree with the words they were read from, and are of things said before they are told. */
export function* checkWhens({ articles, stories, statements }: Graph): Check {
  const agrees = agreement();
  for (const [index, { dates }] of articles.entries()) {
    for (const [at, { text, edtf }] of dates.entries()) {
      if (!agrees(text, edtfBounds(edtf)))
        yield otherDate(text, edtf, `articles[${index}].dates[${at}].edtf`);
    }
  }
  for (const [index, { id, published }] of stories.entries()) {
    yield* checkWhen(published, id, `stories[${index}].published`, agrees);
  }
  const published = new Map(stories.map((story) => [story.id, story.published]));
  for (const [index, statement] of statements.entries()) {
    const { when, saidWhen, story } = statement;
    if (when) yield* checkWhen(when, story, `statements[${index}].when`, agrees);
    if (saidWhen) yield* checkWhen(saidWhen, story, `statements[${index}].saidWhen`, agrees);
    yield* checkSaid(statement, published.get(story), `statements[${index}].saidWhen`);
  }
}

function* checkWhen(
  { text, edtf, basis, ref, earliest, latest }: When,
  story: StoryId,
  path: string,
  agrees: Agrees,
): Check {
  if (ref === story) {
    yield {
      path: `${path}.ref`,
      message: `The date is of ${shown(story)} itself, so it is not taken from it.`,
      value: ref,
    };
  }
  if (basis === 'same-text' && ref === undefined) {
    yield {
      path: `${path}.basis`,
      message: 'The date is that of the same text elsewhere, but "ref" does not say where.',
    };
  }
  if (basis === 'stated' && text === null) {
    yield { path: `${path}.text`, message: 'The date is stated, but its words are missing.' };
  }
  if (text === null) return;
  const bounds = { earliest, latest };
  if (basis === 'stated' ? !agrees(text, bounds) : basis === 'completed' && !isMonthOf(text, bounds))
    yield otherDate(text, edtf, `${path}.edtf`);
}

/** Whether the words of a date say nothing else than its bounds; where it has none they cannot. */
type Agrees = (text: string, bounds: Bounds | null) => boolean;

/** A date is printed in an article, is that of its story, and is often that of others: it is looked at once. */
function agreement(): Agrees {
  const known = new Map<string, boolean>();
  return (text, bounds) => {
    if (!bounds) return true;
    const key = `${bounds.earliest} ${bounds.latest} ${text}`;
    const agrees = known.get(key) ?? isPrintedIn(text, bounds);
    known.set(key, agrees);
    return agrees;
  };
}

/**
 * A day or year that is printed lies in the date, or next to it: "before 2013" ends the day before. Only days that are
 * written from the year on, English months, and years and decades of our own calendar are held against it, and only in scripts that count by it:
 * 2563 can be 2020 in Thai, 1399 in Persian.
 */
function isPrintedIn(text: string, bounds: Bounds): boolean {
  if (OTHER_SCRIPT.test(text)) return true;
  const printed = [
    ...Array.from(text.matchAll(DATE), spanOf),
    ...Array.from(text.matchAll(DECADE), ([, decade]) => around(`${decade}0-01-01`, `${decade}9-12-31`)),
  ];
  const isIn = printed.length === 0 || printed.some((span) => overlaps(span, bounds));
  return isIn && isMonthOf(text, bounds);
}

function otherDate(text: string, edtf: When['edtf'], path: string): Problem {
  return {
    path,
    message: `The date is printed as ${shown(text)}, which is not in ${shown(edtf)}.`,
    value: edtf,
  };
}

/**
 * Whether a date within one month is in the month that is printed, or next to it. Only where one month stands in the
 * words, spelled as in English alone: "mar." is Tuesday in Italian.
 */
function isMonthOf(text: string, { earliest, latest }: Bounds): boolean {
  if (earliest === null || latest === null || earliest.slice(0, 7) !== latest.slice(0, 7)) return true;
  const [month, ...others] = new Set(
    Array.from(text.matchAll(MONTH), ([name]) => name.slice(0, 3).toLowerCase()),
  );
  if (month === undefined || others.length > 0) return true;
  const number = MONTHS.indexOf(month) / 3 + 1;
  return [shifted(earliest, -1), earliest, shifted(latest, 1)].some(
    (day) => Number(day.slice(5, 7)) === number,
  );
}

/** "1830 GMT" and "2015 hrs" are times of day. */
const DATE =
  /(?<![\p{L}\p{N}])((?:1[5-9]|2[01])\d\d)(?:([-/.])(\d\d)\2(\d\d))?(?! ?(?:h|hrs|hours|[A-Z]{2,4})(?![\p{L}\p{N}]))(?!(?!T\d)[\p{L}\p{N}])/gu;
const DECADE = /(?<![\p{L}\p{N}])(1[5-9]\d|2[01]\d)0s(?![\p{L}\p{N}])/gu;
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const MONTH =
  /(?<!\p{L})(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept?|oct|nov|dec)\.)(?!\p{L})/giu;
const OTHER_SCRIPT = /(?!\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic})\p{L}/u;

/** With the day before and the day after. */
function spanOf([, year, , month, day]: RegExpMatchArray): Bounds {
  const whole = `${year}-${month}-${day}`;
  const [first, last] = isIsoDay(whole) ? [whole, whole] : [`${year}-01-01`, `${year}-12-31`];
  return around(first, last);
}

function around(first: IsoDay, last: IsoDay): Bounds {
  return { earliest: shifted(first, -1), latest: shifted(last, 1) };
}

function shifted(day: IsoDay, days: number): IsoDay {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Where it was said it can be a day later already than where it was published. */
function* checkSaid({ saidWhen }: Statement, published: Story['published'] | undefined, path: string): Check {
  if (!saidWhen?.earliest || !published?.latest) return;
  if (Date.parse(saidWhen.earliest) - Date.parse(published.latest) <= DAY_MS) return;
  const message = `It was said on ${saidWhen.earliest} or later, but the story was published by ${published.latest}.`;
  yield { path: `${path}.earliest`, message, value: saidWhen.earliest };
}
