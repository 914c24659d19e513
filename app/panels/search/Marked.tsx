import { searchWord } from '../../../src/query/foldWord.ts';
import { isMatched } from '../../../src/query/search/term.ts';

/** A text with the words that were searched for marked. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  const found = [...text.matchAll(searchWord)].filter(([word]) => isMatched(word, words));
  const ends = [0, ...found.map(({ 0: word, index }) => index + word.length)];
  return (
    <>
      {found.map(({ 0: word, index }, i) => [text.slice(ends[i], index), <mark key={index}>{word}</mark>])}
      {text.slice(ends.at(-1))}
    </>
  );
}
