import { matchesOf } from '../model/matchesOf.ts';
import { ANY_YEAR } from './datesByLanguage.ts';
import type { Span } from './quote.ts';

/** Years with fewer units between them are looked at together. */
const NEAR = 400;
/** No date has as many words on one side of its year; where no spaces stand between words, more is looked at. */
const WORDS_AFTER = /\S*(?:\s+\S+){0,10}/uy;
const WORDS_BEFORE = /(?<=(?<words>(?:\S+\s+){0,10}\S*))/uy;

/** The stretches of a text around what may be years, in order and apart: no whole date stands elsewhere. */
export function aroundYears(text: string): Span[] {
  const found: Span[] = [];
  for (const { start, end } of yearsTogether(text)) {
    const last = found.at(-1);
    const whole = { start: start - wordsBefore(text, start), end: end + wordsAfter(text, end) };
    if (last && whole.start <= last.end) last.end = whole.end;
    else found.push(whole);
  }
  return found;
}

function yearsTogether(text: string): Span[] {
  const found: Span[] = [];
  for (const { 0: year, index } of matchesOf(text, ANY_YEAR)) {
    const last = found.at(-1);
    const end = index + year.length;
    if (last && index - last.end < NEAR) last.end = end;
    else found.push({ start: index, end });
  }
  return found;
}

function wordsBefore(text: string, at: number): number {
  WORDS_BEFORE.lastIndex = at;
  return WORDS_BEFORE.exec(text)?.groups?.['words']?.length ?? 0;
}

function wordsAfter(text: string, at: number): number {
  WORDS_AFTER.lastIndex = at;
  return WORDS_AFTER.exec(text)?.[0].length ?? 0;
}
