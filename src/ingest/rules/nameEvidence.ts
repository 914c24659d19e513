import { isTitleCase } from '../../text/marks.ts';
import { wordsOf, runs, type PrintedWord, type Run } from './capitals.ts';
import { placesListed } from './placesListed.ts';
import { isBodyAround, isHeld, isPaidInto, isSettlementAfter, isThing } from './bodyEvidence.ts';
import bodyWords from './lexicon/bodyWords.json';
import { isThingAround, isWeaponAround } from './thingEvidence.ts';
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
  /** How often they say outright that it is a body. */
  asCompany: number;
  /** How often they tell that it is a body or a thing, and no person. */
  asThing: number;
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
      readings.forEach((reading, i) =>
        note(found, reading, run, words, i === readings.length - 1, listed.has(run)),
      );
    }
  }
  return found;
}

function note(
  found: Map<string, NameEvidence>,
  reading: NameReading,
  run: Run,
  around: readonly PrintedWord[],
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
  // What the words themselves say needs no more.
  if (isOpen(reading)) lookAround(name, run, isLast, reading.words, around);
}

/** “Liberty Congress” may be no event, and “Northern Shelter” no place. */
function isOpen({ kind, words }: NameReading): boolean {
  if (kind === null || kind === 'event') return true;
  return kind === 'place' && words.length === 2 && COMPASS_NAME.test(words[0]?.text ?? '');
}

const COMPASS_NAME = /^(?:North|South|East|West)(?:ern)?$/u;

function blank(text: string): NameEvidence {
  return {
    text,
    times: 0,
    inside: 0,
    kind: null,
    titles: new Set(),
    asPerson: 0,
    asPlace: 0,
    asBody: 0,
    asCompany: 0,
    asThing: 0,
  };
}

/** Counts what the words around a name speak of. */
function vote(name: NameEvidence, run: Run, isLast: boolean, own: readonly PrintedWord[]): void {
  const { before, before2, after, gapAfter, words } = run;
  const isStart = own[0] === words[0];
  const next = isLast ? (after[0] ?? '') : '';
  const follows = gapAfter === ' ' ? next : '';
  const isAside = gapAfter.startsWith(',') && (/^\d\d$/u.test(next) || next === 'who');
  if (isAside || SPEAKS.has(follows) || (isStart && (SPEAKS.has(before) || isRole(run)))) name.asPerson++;
  // “near Port Emil”, “the Port Emil area”
  const isArea = AREA.test(follows);
  const isLed = isStart && (WHERE.has(before) || COMPASS.test(before) || isSettled(before, before2));
  if (isLed && !isHeld(run) && !isPaidInto(run)) name.asPlace++;
  if (isArea) name.asPlace++;
  if (BODY_VERBS.has(follows) || (isStart && before === 'the' && !isArea && !isThing(run))) name.asBody++;
}

/** Counts where they say outright that it is a body, a town or a weapon. */
function lookAround(
  name: NameEvidence,
  run: Run,
  isLast: boolean,
  own: readonly PrintedWord[],
  around: readonly PrintedWord[],
): void {
  const isStart = own[0] === run.words[0];
  if (isLast && (isSettlementAfter(run, around) || isBase(run))) name.asPlace += 2;
  if (isWeaponAround(run, around)) name.kind = 'weapon';
  if (isStart && isLast && isThingAround(run, around, own.length === 1)) name.asThing++;
  if (isBodyAround(run, around, { isStart, isEnd: isLast, isOneWord: own.length === 1 })) name.asCompany++;
}

/** “Port Emil-based” */
function isBase({ gapAfter, after }: Run): boolean {
  return gapAfter === '-' && after[0] === 'based';
}

/** “The lawyer Ada Lovelock” */
function isRole({ before, words }: Run): boolean {
  return words[0]?.gap === ' ' && PEOPLE.has(before);
}

const PEOPLE = new Set(bodyWords.people);

const COMPASS = /^(?:(?:north|south)-?(?:eastern|western)|(?:east|west|north|south)ern|central)$/u;
const AREA = /^(?:area|district|suburb|neighbou?rhood|province|governorate|valley)$/u;

/** “the city of” */
function isSettled(before: string, before2: string): boolean {
  return (
    before === 'of' && /^(?:city|cities|towns?|villages?|port|capital|province|suburb|island)$/u.test(before2)
  );
}
