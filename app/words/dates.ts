import type { Edtf, IsoDay, Relation, Story, When } from '../../src/model/types.ts';
import type { GraphIndex } from '../../src/query/graphIndex.ts';
import { datedOf, spanOf } from '../../src/query/spans.ts';
import { isolated } from './bidi.ts';
import { dateFormat } from './formats.ts';
import { dateTexts } from './texts/dates.ts';

/** An EDTF date as a person says it, in the one form that all dates have: "20 October 2020". */
export function dateWords(edtf: Edtf): string {
  const set = /^\[(.+?)(?:\.\.|,)(.+)\]$/.exec(edtf);
  if (set) return betweenWords(set[1] ?? '', lastOf(set[2] ?? ''));
  const [from, to] = edtf.split('/');
  if (to !== undefined) return intervalWords(from ?? '', to);
  const hedge = edtf.endsWith('?') ? dateTexts.perhaps : edtf.endsWith('~') ? dateTexts.about : String;
  return hedge(plainWords(edtf.replace(/[?~]$/, '')));
}

/** A span of days, as short as its precision allows; null where both sides are open. */
export function spanWords(from: IsoDay | null, to: IsoDay | null): string | null {
  if (from === null && to === null) return null;
  if (from === null) return dateTexts.until(plainWords(coarseEnd(to ?? '')));
  if (to === null) return dateTexts.since(plainWords(coarse(from)));
  if (from === to) return plainWords(from);
  return wholeUnit(from, to) ?? rangeOf(from, to);
}

/**
 * When a relation held or happened, by those of its statements that say so, and how many they are: "10 October 2020 (dated:
 * one of four)"; in the words of the only date, else as the span of all; null where nothing is known.
 */
export function relationDates(index: GraphIndex, relation: Relation): string | null {
  const { dated, statements } = relation;
  const [only, ...others] = new Set(datedOf(index, relation).map(({ when }) => when?.edtf ?? null));
  const { earliest, latest, bound } = spanOf(index, relation);
  if (bound) return byWords(latest ?? '');
  const span = only && others.length === 0 ? dateWords(only) : spanWords(earliest, latest);
  return span && dated < statements.length ? span + dateTexts.dated(dated, statements.length) : span;
}

/** A date with the words that fit what is known of it: by when, where it is only a bound; null where nothing is. */
export function whenDate({ edtf, basis, earliest, latest }: When): string | null {
  if (edtf === null) return null;
  const bound = basis === 'bounded' && earliest === null && latest !== null;
  return bound ? byWords(latest) : dateWords(edtf);
}

/** By the end of a span that has no beginning: "by 2020". */
function byWords(latest: IsoDay): string {
  return dateTexts.by(plainWords(coarseEnd(latest)));
}

/** A span of days of which nobody says whether it lasted until the end or was at some time before it. */
export function stretchSpan(from: IsoDay | null, to: IsoDay | null): string | null {
  if (from === null && to !== null) return dateTexts.notAfter(plainWords(coarseEnd(to)));
  return spanWords(from, to);
}

/** When, with the basis of it: what the text says and what it was counted from. */
export function whenWords(when: When, story: Story): string {
  const printed = when.text === null ? null : dateTexts.printed(isolated(when.text));
  if (when.edtf === null) return printed ? dateTexts.noneTold(printed) : dateTexts.noneGiven;
  const day = whenDate(when) ?? '';
  const bound = endsWithStory(when, story);
  const date = bound ? dateTexts.published(day) : day;
  const told = printed === null ? date : when.text === date ? printed : dateTexts.told(date, printed);
  const basis =
    when.basis === 'bounded' && (bound || when.edtf.startsWith('[')) ? '' : basisWords(when, story);
  return [told, basis].filter(Boolean).join(', ');
}

/** Whether a span ends because the text cannot know what came after it. */
function endsWithStory({ edtf, latest }: When, { published }: Story): boolean {
  return edtf?.includes('/') === true && latest !== null && latest === published.latest;
}

function basisWords(when: When, story: Story): string {
  const counted = whenDate(story.published) ?? dateTexts.unknown;
  switch (when.basis) {
    case 'completed':
    case 'relative':
      return dateTexts.basis[when.basis](counted);
    case 'stated':
    case 'same-text':
    case 'inferred':
    case 'bounded':
    case 'unresolved':
      return dateTexts.basis[when.basis];
  }
}

/** A day that is not known, of years that differ: to the month, which is as much as helps. */
function betweenWords(from: string, to: string): string {
  if (from.slice(0, 4) === to.slice(0, 4)) return dateTexts.between(plainWords(from), plainWords(to));
  const [first, last] = [from, to].map((date) => plainWords(date.slice(0, 7), 'short'));
  return dateTexts.between(first ?? '', last ?? '');
}

function intervalWords(from: string, to: string): string {
  if (isOpen(from)) return dateTexts.until(dateWords(to));
  if (isOpen(to)) return dateTexts.since(dateWords(from));
  return dateTexts.fromTo(dateWords(from), dateWords(to));
}

function isOpen(side: string): boolean {
  return side === '..' || side === '';
}

/** The first day of a year or month is most often a year or month: less said, and never wrong. */
function coarse(day: IsoDay): string {
  return day.endsWith('-01-01') ? day.slice(0, 4) : day.replace(/-01$/, '');
}

/** The same of a last day. */
function coarseEnd(day: IsoDay): string {
  if (day.endsWith('-12-31')) return day.slice(0, 4);
  const next = new Date(Date.parse(day) + 86_400_000);
  return next.getUTCDate() === 1 ? day.slice(0, -3) : day;
}

/** Two dates of one exactness, with what they share said once: "15–20 October 2020", "15 March – 20 October 2020". */
export function rangeOf(from: string, to: string): string {
  const [one, other] = [plainWords(from), plainWords(to)];
  if (one === other) return one;
  const [first, last] = [one.split(' '), other.split(' ')];
  while (first.length > 1 && first.at(-1) === last[last.length - 1]) {
    first.pop();
    last.pop();
  }
  return dateTexts.span(first.join(' '), other);
}

function wholeUnit(from: IsoDay, to: IsoDay): string | null {
  if (from.endsWith('0-01-01') && to === `${from.slice(0, 3)}9-12-31`)
    return plainWords(`${from.slice(0, 3)}X`);
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return plainWords(from.slice(0, 4));
  const month = from.slice(0, 7);
  const lastDay = new Date(Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5, 7)), 0)).getUTCDate();
  return from.endsWith('-01') && to === `${month}-${lastDay}` ? plainWords(month) : null;
}

function plainWords(date: string, month: 'long' | 'short' = 'long'): string {
  if (date.endsWith('X')) return dateTexts.decade(`${date.slice(0, 3)}0`);
  const [year = '', number, day] = date.split('-');
  if (!number) return String(Number(year));
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month, ...(day && { day: 'numeric' }) };
  return dateFormat(options).format(new Date(`${year}-${number}-${day ?? '01'}T00:00:00Z`));
}

function lastOf(members: string): string {
  return members.slice(members.lastIndexOf(',') + 1);
}
