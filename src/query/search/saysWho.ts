import type { AskedWord } from './question.ts';

/** Ways to ask for the source of a claim, word by word, the longer first. */
const ways = [
  'who says so',
  'who said so',
  'who says it',
  'who said it',
  'who says that',
  'who said that',
  'according to whom',
  'according to who',
  'on whose word',
  'on whose account',
  'by whose account',
  'from what source',
  'from which source',
  'says who',
  'said who',
  'says whom',
  'who says',
  'who said',
].map((way) => way.split(' '));

/**
 * A question without the part that asks who says so ("…, says who?"), which asks for nobody's words: each answer says
 * that by itself. All of it where it asks for nothing else.
 */
export function withoutSaysWho(words: readonly AskedWord[]): readonly AskedWord[] {
  const asked = new Set<AskedWord>();
  for (let at = 0; at < words.length;) {
    const way = ways.find((one) => one.every((word, i) => words[at + i]?.word === word));
    words.slice(at, at + (way?.length ?? 0)).forEach((word) => asked.add(word));
    at += way?.length ?? 1;
  }
  const others = words.filter((word) => !asked.has(word));
  return others.length > 0 ? others : words;
}
