import { isTitleCase } from '../../text/marks.ts';
import { wordsOf, runs, type PrintedWord, type Run } from './capitals.ts';
import { placesListed } from './placesListed.ts';
import { readRun, takesOf, textOf, type NameReading } from './readName.ts';
import type { StoryText } from './storyText.ts';

/** What a story tells of one name, over all the places where it prints it. */
export interface NameEvidence {
  text: string;
  /** How often it is printed, and how often where its capital says something. */
  times: number;
  inside: number;
  /** What the words themselves say, if they do. */
  kind: string | null;
  titles: Set<string>;
  /** How often the words around it speak of a person, a place, or a body. */
  asPerson: number;
  asPlace: number;
  asBody: number;
}

const WHERE = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'across',
  'throughout',
  'toward',
  'towards',
  'into',
  'over',
]);
const SPEAKS = new Set([
  'said',
  'says',
  'told',
  'added',
  'tweeted',
  'wrote',
  'argued',
  'insisted',
  'noted',
  'explained',
  'admitted',
]);
const BODY_VERBS = new Set([
  'fighters',
  'militants',
  'announced',
  'shares',
  'employees',
  'spokesman',
  'spokeswoman',
  'officials',
  'executives',
  'troops',
  'forces',
  'commanders',
]);

/** The names of a story with what it tells of each, by their text. */
export function nameEvidence(story: StoryText): Map<string, NameEvidence> {
  const found = new Map<string, NameEvidence>();
  for (const stretch of story.stretches) {
    const printed = story.text.slice(stretch.start, stretch.end);
    if (stretch.role === 'headline' && isTitleCase(printed)) continue;
    const words = wordsOf(story.text, stretch);
    const all = runs(words, takesOf);
    const listed = placesListed(all, words);
    for (const run of all) {
      const readings = readRun(run.words);
      readings.forEach((reading, i) => note(found, reading, run, i === readings.length - 1, listed.has(run)));
    }
  }
  return found;
}

function note(
  found: Map<string, NameEvidence>,
  reading: NameReading,
  run: Run,
  isLast: boolean,
  isListed: boolean,
): void {
  const text = textOf(reading.words);
  const name = found.get(text) ?? blank(text);
  found.set(text, name);
  const isFirst = reading.words[0] === run.words[0] && (run.words[0]?.isFirst ?? false);
  name.times++;
  if (!isFirst || reading.title !== undefined) name.inside++;
  name.kind = reading.kind ?? name.kind;
  if (reading.title !== undefined) name.titles.add(reading.title);
  if (isListed) name.asPlace++;
  vote(name, run, isLast, reading.words);
}

function blank(text: string): NameEvidence {
  return { text, times: 0, inside: 0, kind: null, titles: new Set(), asPerson: 0, asPlace: 0, asBody: 0 };
}

/** Counts what the words around a name speak of. */
function vote(
  name: NameEvidence,
  { before, before2, after, gapAfter, words }: Run,
  isLast: boolean,
  own: readonly PrintedWord[],
): void {
  const isStart = own[0] === words[0];
  const next = isLast ? (after[0] ?? '') : '';
  const follows = gapAfter === ' ' ? next : '';
  const isAside = gapAfter.startsWith(',') && (/^\d\d$/u.test(next) || next === 'who');
  if (isAside || SPEAKS.has(follows) || (isStart && SPEAKS.has(before))) name.asPerson++;
  // “near Port Emil”, “the Port Emil area”
  const isArea = AREA.test(follows);
  const isLed = isStart && (WHERE.has(before) || COMPASS.test(before) || isSettled(before, before2));
  if (isLed) name.asPlace++;
  if (isArea) name.asPlace++;
  if (BODY_VERBS.has(follows) || (isStart && before === 'the' && !isArea)) name.asBody++;
}

const COMPASS = /^(?:(?:north|south)-?(?:eastern|western)|(?:east|west|north|south)ern|central)$/u;
const AREA = /^(?:area|district|suburb|neighbou?rhood|province|governorate|valley)$/u;

/** “the city of” */
function isSettled(before: string, before2: string): boolean {
  return before === 'of' && /^(?:city|town|village|port|capital|province|suburb)$/u.test(before2);
}
