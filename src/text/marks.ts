import { datesIn } from './dates.ts';
import { isWeekday } from './datesByLanguage.ts';

const DATE_LABEL =
  /(?<!\p{L})(?:(?:first |last )?(?:published|updated|posted|modified)(?: (?:on|at))?|date|publié|mis à jour|(?:le|den|am|el|il|dana)|veröffentlicht|aktualisiert|stand|publicado|actualizado|em|pubblicato|aggiornato|gepubliceerd|opublikowano|опубликовано|обновлено|опубліковано|оновлено|објављено|objavljeno|yayınlanma|güncellenme|نشر في|نُشر في|发布时间|发布|更新|公開|配信)(?!\p{L})|(?:星期|週|周)[一二三四五六日天]|[（(][月火水木金土日](?:曜日)?[）)]|[월화수목금토일]요일/giu;
const BYLINE = /^(?:By|BY|Via|VIA|From|FROM|Written by|Reporting by)\s+\S*\p{Lu}/u;
const COPYRIGHT = /(?:\(?©|\((?:copyright|photo|picture|image|credit)\b)[^()]{0,200}\)?\**$/iu;
const AGENCY =
  /(?:^|[.!?…]["'”’]*\s+|(?=\s\*\*))\s*\**\p{Lu}[^.!?/\n]{0,60}?\s*\/\s*\p{Lu}[\p{L} .&]{1,30}\**$/u;
const HEADING = /^(#{1,6})\s+(?=\S)/u;

/** Where an agency writes from, in capitals, and what it is called: "HARBOUR CITY, March 14 (Coast Wire)". */
const FROM_PLACE = /^\p{Lu}[\p{Lu}\p{M} .’'-]{2,40},\s*(?:\p{Lu}[\p{L}\p{M} ]{2,30},\s*)?/u;
const BY_AGENCY = /\s*\([\p{L}\p{M}\p{N} .&’'-]{2,40}\)\s*[-–—]?$/u;
const DAY_OF_YEAR = /^(?:\p{Lu}\p{L}{2,9}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,9})$/u;

/** A line longer than this is no date line, and a credit at the end of one is shorter. */
const LONGEST = 400;

/** Whether a line holds a date, perhaps with "Published", and nothing else. */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  const dates = datesIn(text);
  if (dates.length === 0) return false;
  const rest = dates.reduce((left, date) => left.replace(date.text, ''), text).replace(DATE_LABEL, '');
  const others = rest.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return others.every(isWeekday);
}

/** Whether a line holds only the place that a report is from, and its day, perhaps without a year. */
export function isPlaceLine(text: string): boolean {
  if (text.length > LONGEST || !FROM_PLACE.test(text)) return false;
  const day = text.replace(FROM_PLACE, '').replace(BY_AGENCY, '');
  return DAY_OF_YEAR.test(day) || isDateLine(day);
}

/** Whether a line names who wrote or sent the report. */
export function isByline(text: string): boolean {
  return text.length <= 100 && BYLINE.test(text) && !/[.!?…:]$/u.test(text);
}

/** Where a photo credit begins at the end of a caption, such as "(Copyright …)" or "Name / AGENCY"; -1 where none. */
export function creditStart(text: string): number {
  const before = Math.max(0, text.length - LONGEST);
  const tail = text.slice(before);
  const agency = tail.includes('/') ? AGENCY.exec(tail) : null;
  if (agency) return before + agency.index + agency[0].search(/(?:\*\*)?\p{Lu}/u);
  const copyright = /[©(]/u.test(tail) ? COPYRIGHT.exec(tail) : null;
  return copyright ? before + copyright.index : -1;
}

/** The level of a markdown heading and where its words begin; null where the line is none. */
export function heading(text: string): { level: number; start: number } | null {
  const [markup, hashes] = HEADING.exec(text) ?? [];
  return markup !== undefined && hashes !== undefined ? { level: hashes.length, start: markup.length } : null;
}

/** Whether most of the longer words begin with a capital, as in "Russia Opens Military Office". */
export function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * 0.7;
}
