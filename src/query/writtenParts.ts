/** One date as it is written; whether the calendar has it is not known yet. */
export interface DateParts {
  /** Four digits. */
  year: string;
  month?: number | undefined;
  day?: number | undefined;
  /** The ten years that begin with this one are meant. */
  decade?: boolean;
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Each names its groups as the parts that they are; where all is in digits the day comes first. */
const forms = [
  /^(?<year>\d{4})$/,
  /^(?<decade>\d{3}0)'?s$/,
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?$/,
  /^(?:(?<day>\d{1,2})[-/.])?(?<month>\d{1,2})[-/.](?<year>\d{4})$/,
  /^(?:(?<day>\d{1,2})[ -]?)?(?<name>[a-z]+)[ -]?(?<year>\d{4})$/,
  /^(?<name>[a-z]+) (?<day>\d{1,2}) (?<year>\d{4})$/,
  /^(?<year>\d{4}) (?<name>[a-z]+)(?: (?<day>\d{1,2}))?$/,
];

/** The parts of one date in lower case; null for what has not the form of one. */
export function dateOf(text: string): DateParts | null {
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    const parts = groups && partsOf(groups);
    if (parts) return parts;
  }
  return null;
}

/** A month by its name or by three letters of it or more; null for none. @returns 1 to 12 */
export function monthOf(name: string): number | null {
  const found = name.length < 3 ? -1 : months.findIndex((month) => month.startsWith(name));
  return found < 0 ? null : found + 1;
}

function partsOf({ year, decade, month, name, day }: Partial<Record<string, string>>): DateParts | null {
  if (decade) return { year: decade, decade: true };
  const named = name === undefined ? undefined : monthOf(name);
  if (!year || named === null) return null;
  return { year, month: named ?? numberOf(month), day: numberOf(day) };
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
