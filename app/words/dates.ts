import type { Edtf, IsoDay, Relation, Story, When } from '../../src/model/types.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { isolated } from './bidi.ts';
import { words } from './catalogue.ts';

const { dates } = words;

/** An EDTF date as a person says it, in the browser's language unless another is given. */
export function dateWords(edtf: Edtf, locale?: string): string {
  const set = /^\[(.+?)(?:\.\.|,)(.+)\]$/.exec(edtf);
  if (set) return dates.between(dateWords(set[1] ?? '', locale), dateWords(lastOf(set[2] ?? ''), locale));
  const [from, to] = edtf.split('/');
  if (to !== undefined) return intervalWords(from ?? '', to, locale);
  const hedge = edtf.endsWith('?') ? dates.perhaps : edtf.endsWith('~') ? dates.about : String;
  return hedge(plainWords(edtf.replace(/[?~]$/, ''), locale));
}

/** A span of days, as short as its precision allows; null where both sides are open. */
export function spanWords(from: IsoDay | null, to: IsoDay | null, locale?: string): string | null {
  if (from === null && to === null) return null;
  if (from === null) return dates.until(plainWords(coarseEnd(to ?? ''), locale));
  if (to === null) return dates.since(plainWords(coarse(from), locale));
  if (from === to) return plainWords(from, locale);
  return wholeUnit(from, to, locale) ?? dates.span(plainWords(from, locale), plainWords(to, locale));
}

/** When a relation held or happened: in the words of its only date, else as the span of all; null without any. */
export function relationDates(index: GraphIndex, relation: Relation, locale?: string): string | null {
  const dated = relation.statements
    .map((id) => get(index.statements, id))
    .filter((statement) => statement.time.of === 'event');
  const [only, ...others] = new Set(dated.map((statement) => statement.when?.edtf ?? null));
  if (only && others.length === 0) return dateWords(only, locale);
  return spanWords(relation.earliest, relation.latest, locale);
}

/** When, with the basis of it: what the text says and what it was counted from. */
export function whenWords(when: When, story: Story, locale?: string): string {
  const printed = when.text === null ? null : dates.printed(isolated(when.text));
  if (when.edtf === null) return printed ? dates.noneTold(printed) : dates.noneGiven;
  const date = dateWords(when.edtf, locale);
  const told = printed === null ? date : when.text === date ? printed : dates.told(date, printed);
  return [told, basisWords(when, story, locale)].filter(Boolean).join(', ');
}

function basisWords(when: When, story: Story, locale?: string): string {
  const counted = story.published.edtf ? dateWords(story.published.edtf, locale) : dates.unknown;
  switch (when.basis) {
    case 'completed':
    case 'relative':
      return dates.basis[when.basis](counted);
    case 'stated':
    case 'same-text':
    case 'inferred':
    case 'bounded':
    case 'unresolved':
      return dates.basis[when.basis];
  }
}

function intervalWords(from: string, to: string, locale?: string): string {
  if (isOpen(from)) return dates.until(dateWords(to, locale));
  if (isOpen(to)) return dates.since(dateWords(from, locale));
  return dates.fromTo(dateWords(from, locale), dateWords(to, locale));
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

function wholeUnit(from: IsoDay, to: IsoDay, locale?: string): string | null {
  if (from.endsWith('0-01-01') && to === `${from.slice(0, 3)}9-12-31`)
    return plainWords(`${from.slice(0, 3)}X`);
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`)
    return plainWords(from.slice(0, 4), locale);
  const month = from.slice(0, 7);
  const lastDay = new Date(Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5, 7)), 0)).getUTCDate();
  return from.endsWith('-01') && to === `${month}-${lastDay}` ? plainWords(month, locale) : null;
}

function plainWords(date: string, locale?: string): string {
  if (date.endsWith('X')) return dates.decade(`${date.slice(0, 3)}0`);
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day) options.day = 'numeric';
  return new Intl.DateTimeFormat(locale, options).format(
    new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`),
  );
}

function lastOf(members: string): string {
  return members.slice(members.lastIndexOf(',') + 1);
}
