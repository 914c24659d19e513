import * as z from 'zod/mini';
import { edtfBounds, isIsoDay } from './edtf.ts';
import { SLUG } from './ids.ts';

// Zod would otherwise try `new Function`, which the page's Content-Security-Policy reports as a violation.
z.config({ jitless: true });

// Each message continues a sentence that begins with the value.

export const text = z.string().check(z.minLength(1, 'is an empty text'));

/** Not what is passed over when drawn, nor the blank of Braille, which counts as a symbol. */
const visible = z.regex(
  /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u,
  'has nothing that can be seen',
);

/** Words that stand in sentences of the page: something to see, and nothing that turns or breaks the words around it. */
export const wording = text.check(
  visible,
  z.regex(/^[^\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069\ufffe\uffff]*$/u, 'has control characters'),
);

const PROSE =
  // oxlint-disable-next-line no-control-regex -- to refuse them
  /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Cs}\u202d\u202e\u2066-\u2069\ufffe\uffff]*$/u;

/**
 * Words as a text prints them, or a few sentences. They may have lines, the marks of scripts from right to left, soft
 * hyphens and joined emoji, but nothing that turns letters around or reaches beyond its own words, and no half of a
 * character. What stands from \u0080 on are the apostrophes of pages that were decoded wrongly.
 */
export const prose = text.check(visible, z.regex(PROSE, 'has control characters'));
export const count = z.int('is not a whole number').check(z.nonnegative('is below 0'));

export const slug = pattern(SLUG, 'is not lower-case ASCII letters and digits joined by single hyphens');
export const edtf = z
  .string()
  .check(z.refine((date) => edtfBounds(date) !== null, 'is not a date, range or set that Edgewise reads'));
export const isoDay = z.string().check(z.refine(isIsoDay, 'is not a day of the calendar as YYYY-MM-DD'));

export const statementId = pattern(
  /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?!0+$)\d{2,}$/,
  'is not a story id, a full stop and two digits or more, from 01',
);
export const relationId = pattern(/^[a-z0-9-]+~[a-z0-9-]+~[a-z0-9-]+$/, 'is not three ids joined by tildes');
export const fileName = pattern(
  /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
  'is not a bare file name of letters, digits, full stops, hyphens and underscores',
);
export const sha256 = pattern(/^[0-9a-f]{64}$/, 'is not a SHA-256 in lower-case hex');
export const webAddress = pattern(/^https?:\/\/[^\s/]\S*$/, 'is not an http or https address').check(
  z.refine(isWebAddress, 'is not an http or https address of a host and nobody at it'),
);
export const wikidataId = pattern(/^Q[1-9]\d*$/, 'is not a Wikidata item such as Q42');

/**
 * Whether a browser takes it for the address of a page. One with a user before its host, even an empty one, or with
 * characters that programs take differently or nobody sees, is made to be misread.
 */
export function isWebAddress(address: string): boolean {
  try {
    const hidden = /[\\\p{C}]/u.test(address);
    return !hidden && /^https?:\/\/[^/?#@]+(?:[/?#]|$)/.test(address) && new URL(address).host !== '';
  } catch {
    return false;
  }
}

function pattern(regex: RegExp, message: string) {
  return z.string().check(z.regex(regex, message));
}

export function nonEmpty<T extends z.ZodMiniType>(item: T) {
  return z.array(item).check(z.minLength(1, 'is an empty list'));
}

/** A record that inherits nothing, so that looking up "constructor" finds nothing. */
export function dictionary<K extends z.ZodMiniType<string, string>, V extends z.ZodMiniType>(
  key: K,
  value: V,
) {
  return z.pipe(withoutProto, z.record(key, value).check(z.overwrite(bare)));
}

/** Zod passes over a key `__proto__` in silence; a file that has one is refused. */
const withoutProto = z.unknown().check(z.refine(hasNoProto, 'has the key "__proto__"'));

function hasNoProto(value: unknown): boolean {
  return typeof value !== 'object' || value === null || !Object.hasOwn(value, '__proto__');
}

function bare<T extends object>(record: T): T {
  return Object.assign(Object.create(null), record);
}
