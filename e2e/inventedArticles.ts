import type { SourceFile } from '../src/ingest/contracts.ts';

// Articles of made-up words for `npm run benchmark:ingest`, the same each time.

const SYLLABLES = 'ba de fi go lu ma ne ri so tu va we xi yo zu kra ple stro gan mer'.split(' ');
/** Of ten articles one is a copy. */
const TENTH = 10;
const ARTICLE_LENGTH = 3000;

type Chance = () => number;

/** So many articles of about 3 kB, each tenth a copy of the one before it, with a paragraph of its own. */
export function manyArticles(count: number): SourceFile[] {
  const chance = chanceOf(count);
  const texts: string[] = [];
  for (let i = 0; i < count; i++) {
    const before = texts.at(-1);
    const isCopy = before !== undefined && i % TENTH === TENTH - 1;
    texts.push(isCopy ? `${before}\n\n${paragraph(chance, 300)}` : article(chance, ARTICLE_LENGTH));
  }
  return texts.map(fileOf);
}

/** So many unlike articles with four tenths of their words in common. */
export function templateArticles(count: number): SourceFile[] {
  const chance = chanceOf(count);
  const shared = paragraph(chance, 0.4 * ARTICLE_LENGTH);
  return Array.from({ length: count }, (_, i) =>
    fileOf(`${article(chance, 0.6 * ARTICLE_LENGTH)}\n\n${shared}`, i),
  );
}

/** One article of so many megabytes. */
export function oneText(megabytes: number): SourceFile[] {
  return [fileOf(article(chanceOf(megabytes), megabytes * 1e6), 0)];
}

/** One file of so many paragraphs without a headline, each with a day. */
export function manyParagraphs(count: number): SourceFile[] {
  const chance = chanceOf(count);
  const all = Array.from({ length: count }, () => `${words(chance, 12)} on 3 March 2021.`);
  return [fileOf(all.join('\n\n'), 0)];
}

/** One file of so many short stories, each with its day. */
export function manyParts(count: number): SourceFile[] {
  const chance = chanceOf(count);
  const all = Array.from(
    { length: count },
    () => `# ${words(chance, 6)}\n\n3 March 2021\n\n${paragraph(chance, 200)}`,
  );
  return [fileOf(all.join('\n\n'), 0)];
}

function fileOf(text: string, i: number): SourceFile {
  return { file: `${String(i).padStart(6, '0')}.txt`, bytes: new TextEncoder().encode(text) };
}

function article(chance: Chance, length: number): string {
  const parts = [`# ${words(chance, 7)}`, 'By Example Tribune', '3 March 2021'];
  for (let at = 0; at < length; at += 500) parts.push(paragraph(chance, 500));
  return parts.join('\n\n');
}

function paragraph(chance: Chance, length: number): string {
  const sentences: string[] = [];
  for (let at = 0; at < length; at += sentences.at(-1)?.length ?? 1) sentences.push(`${words(chance, 14)}.`);
  return sentences.join(' ');
}

function words(chance: Chance, count: number): string {
  const all = Array.from({ length: count }, () => word(chance)).join(' ');
  return all.charAt(0).toUpperCase() + all.slice(1);
}

/** A few words are frequent, most are rare, as in any language. */
function word(chance: Chance): string {
  let number = Math.floor(20_000 ** chance());
  let made = '';
  do {
    made += SYLLABLES[number % SYLLABLES.length] ?? '';
    number = Math.floor(number / SYLLABLES.length);
  } while (number > 0);
  return made;
}

/** Numbers from 0 to 1 that look like chance and are the same for one seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
