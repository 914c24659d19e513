import { monthNames, weekdayNames } from './monthNames.ts';

// Days as other languages than English write them. Only a whole date is read: day, month and year.

/** The digits of the scripts of the news, by where their zero stands. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0x17e0, 0xff10];
const DIGIT = `[${ZEROS.map((zero) => `${String.fromCodePoint(zero)}-${String.fromCodePoint(zero + 9)}`).join('')}]`;
const DAY = `(?<day>${DIGIT}{1,2})`;
const YEAR = `(?<year>${DIGIT}{4})`;
const NAME = '(?<name>[\\p{L}\\p{M}]{2,16})';
const NUMBER = `(?<month>${DIGIT}{1,2})`;
/** What stands after the day: an ordinal, a full stop, "de". */
const OF = "(?:\\.|er|º|ª|-?[ея]|-?го)?\\s+(?:de\\s+|d[’']|di\\s+)?";
const AFTER = '(?:\\s*(?:года|год|г\\.|року|р\\.|թ\\.|d\\.|m\\.))?';
const TIME =
  '(?:[,،]?[^\\S\\r\\n]+(?:à\\s+|um\\s+|ore\\s+|в\\s+)?\\d{1,2}[:.h]\\d{2}(?:\\s+(?:Uhr|[A-Z]{2,4}))?)?';
/** The years of the Buddhist calendar, as Thailand counts them. */
const BUDDHIST = 543;
const FIRST_BUDDHIST = 2400;

/** The forms of whole dates, each with the groups day, year, and name or month. */
export const formsByLanguage: readonly RegExp[] = [
  ...[
    `${DAY}${OF}${NAME}[.,،]?\\s+(?:del?\\s+|พ\\.ศ\\.\\s*)?${YEAR}${AFTER}${TIME}`,
    `${YEAR}\\.?(?:\\s+[mж]\\.)?\\s+${NAME}\\s+${DAY}\\.?${AFTER}${TIME}`,
    `${YEAR}\\.\\s*gada\\s+${DAY}\\.\\s+${NAME}${TIME}`,
  ].map((form) => new RegExp(`(?<![\\p{L}\\p{N}.])${form}(?![\\p{L}\\p{N}]|\\.\\d)`, 'giu')),
  // Where no space stands before and after, letters may.
  ...[
    `${YEAR}\\s?年\\s?${NUMBER}\\s?月\\s?${DAY}\\s?[日号]`,
    `${YEAR}\\s?년\\s?${NUMBER}\\s?월\\s?${DAY}\\s?일`,
    `(?:ngày\\s+)?${DAY}\\s+tháng\\s+${NUMBER}(?:,|\\s+năm)?\\s+${YEAR}`,
  ].map((form) => new RegExp(`(?<!${DIGIT})${form}(?!${DIGIT})`, 'giu')),
];

/** Digits enough for a year, without which there is no whole date. */
export const ANY_YEAR = new RegExp(`${DIGIT}{4}`, 'gu');

/** 1 to 12 for a month by name in any of the languages; 0 where it is none, or where they do not agree. */
export function namedMonth(text: string): number {
  const name = text.toLowerCase();
  return monthNames().get(name) ?? monthNames().get(name.replace(/^ב/u, '')) ?? 0;
}

/** Whether a word says only which day of the week it is. */
export function isWeekday(word: string): boolean {
  return weekdayNames().has(word.toLowerCase());
}

/** A number in the digits of any script. */
export function numberOf(digits: string): number {
  const plain = Array.from(digits, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return code - (ZEROS.findLast((zero) => zero <= code) ?? 0);
  });
  return Number(plain.join(''));
}

/** A year of the common calendar. */
export function commonYear(year: number): number {
  return year >= FIRST_BUDDHIST && year < FIRST_BUDDHIST + 1000 ? year - BUDDHIST : year;
}
