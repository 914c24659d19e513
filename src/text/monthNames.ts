/**
 * Languages of the news that write a day, the name of a month and a year, with the names as `Intl` has them: those of
 * Chinese, Japanese, Korean and Vietnamese are numbers, and English has short forms of its own (dates.ts).
 */
const LANGUAGES =
  'fr de es pt it nl pl cs sk ru uk be bg sr sr-Latn hr bs sl mk ro hu el tr sv nb da fi et lv lt sq ar ar-LB fa he hi ur bn id ms sw ka hy az kk th'.split(
    ' ',
  );

/** A word of a calendar and what it counts, or null where two languages mean another by it, as "listopada". */
type Names = ReadonlyMap<string, number | null>;

let months: Names | null = null;
let weekdays: Names | null = null;

/** Names of months in lower case -> 1 to 12. Made at the first call: it takes a quarter of a second. */
export function monthNames(): Names {
  months ??= namesOf(
    'month',
    Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2024, i, 19))),
  );
  return months;
}

/** Names of weekdays in lower case -> 0 for Sunday to 6 for Saturday. */
export function weekdayNames(): Names {
  weekdays ??= namesOf(
    'weekday',
    Array.from({ length: 7 }, (_, i) => new Date(Date.UTC(2024, 8, i + 1))),
  );
  return weekdays;
}

/** As each language writes them alone and within a date, which in many are two forms. */
function namesOf(part: 'month' | 'weekday', days: Date[]): Names {
  const found = new Map<string, number | null>();
  const within: Intl.DateTimeFormatOptions = {
    [part]: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  };
  for (const language of LANGUAGES) {
    for (const options of [{ [part]: 'long' }, within]) {
      const format = new Intl.DateTimeFormat(language, { ...options, calendar: 'gregory', timeZone: 'UTC' });
      for (const [i, day] of days.entries()) {
        const own =
          format
            .formatToParts(day)
            .find(({ type }) => type === part)
            ?.value.toLowerCase() ?? '';
        const counted = part === 'month' ? i + 1 : i;
        if (/^\p{L}[\p{L}\p{M}\s-]*$/u.test(own))
          found.set(own, found.has(own) && found.get(own) !== counted ? null : counted);
      }
    }
  }
  return found;
}
