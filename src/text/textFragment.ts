import type { Anchor } from '../model/types.ts';

type Words = Pick<Anchor, 'exact' | 'prefix' | 'suffix'>;

/** A quote that is longer, in UTF-16 units, is found by how it begins and ends. */
const longest = 200;
/** A quote that is shorter may stand on the page more than once; then the words around it say which is meant. */
const longEnough = 40;
/** So many words of a long quote at either end, and so many around a short one. */
const [ends, around] = [6, 3];

/**
 * The address of a page at the words of a quote, which browsers scroll to and mark.
 * @param url an http or https address; a fragment of its own is dropped
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function addressOfQuote(url: string, words: Words): string {
  const directive = textDirective(words);
  return directive === '' ? url : `${url.split('#')[0]}#:~:text=${directive}`;
}

/**
 * `[prefix-,]start[,end][,-suffix]`. Matching ends at a block of the page, so a quote of several paragraphs is given as a
 * range, and the words around are taken from the same line only.
 */
export function textDirective({ exact, prefix, suffix }: Words): string {
  const lines = asPrinted(exact)
    .split(/[\r\n]+/u)
    .map(inOneLine)
    .filter((line) => line !== '');
  const [first = '', last = first] = [lines[0], lines.at(-1)];
  if (first === '') return '';
  if (lines.length > 1 || first.length > longest) {
    const [start, end] = rangeOf(first, last, lines.length > 1);
    return [encode(start), ...(end ? [encode(end)] : [])].join(',');
  }
  if (first.length >= longEnough) return encode(first);
  const [before, after] = [wordsBefore(prefix), wordsAfter(suffix)];
  return [before && `${encode(before)}-`, encode(first), after && `-${encode(after)}`]
    .filter(Boolean)
    .join(',');
}

/** How a quote begins and ends; the whole of it where it has too few words to take apart, or none, as in Chinese. */
function rangeOf(first: string, last: string, isSeveral: boolean): [start: string, end: string] {
  const [head, tail] = [first.split(' '), last.split(' ')];
  if (isSeveral) return [head.slice(0, ends).join(' '), tail.slice(-ends).join(' ')];
  if (head.length < 2 * ends) return [first, ''];
  return [head.slice(0, ends).join(' '), tail.slice(-ends).join(' ')];
}

/** The whole words before a quote; the first is left out, since the context may begin in the middle of it. */
function wordsBefore(prefix: string): string {
  const line = prefix.split(/[\r\n]/u).at(-1) ?? '';
  if (hasMarks(line)) return '';
  const whole = line.length === prefix.length ? line.replace(/^\S*\s+|^\S*$/u, '') : line;
  return withLetters(inOneLine(whole).split(' ').slice(-around).join(' '));
}

/** The whole words after a quote; the last is left out, since the context may end in the middle of it. */
function wordsAfter(suffix: string): string {
  const line = suffix.split(/[\r\n]/u)[0] ?? '';
  if (hasMarks(line)) return '';
  const whole = line.length === suffix.length ? line.replace(/\s+\S*$|^\S*$/u, '') : line;
  return withLetters(inOneLine(whole).split(' ').slice(0, around).join(' '));
}

/** Article files keep links as `[words](address)`; the page shows the words. */
function asPrinted(text: string): string {
  return text.replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1');
}

function hasMarks(line: string): boolean {
  return /[[\]]|\]\(|https?:/u.test(line);
}

/** A full stop alone tells nothing. */
function withLetters(words: string): string {
  return /[\p{L}\p{N}]/u.test(words) ? words : '';
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** `-`, `,` and `&` have a meaning in the directive; half a surrogate pair cannot be written at all. */
function encode(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');
}
