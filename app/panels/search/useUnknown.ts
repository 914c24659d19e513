import { useEffect, useState } from 'react';
import { termOf, termsOf } from '../../../src/query/search/term.ts';
import { articleSource, readArticle } from '../../state/loading/articles.ts';
import { useIndex, useStore } from '../../state/store/store.ts';
import { searchResultTexts } from '../../words/texts/searchResults.ts';

/** More articles are not looked through for a word. */
const maxArticles = 50;

/** So long no letter is typed before the articles are looked through, in milliseconds. */
const pause = 300;

/** In how many articles each word is; null where they have not been read, or cannot be. */
type InTexts = ReadonlyMap<string, number> | null;

/** Says of words that lead to nothing whether the articles have them at all. */
export function useUnknownWords(words: readonly string[]): string {
  const { graph } = useIndex();
  const inTexts = useInTexts(words);
  if (words.length === 0) return '';
  if (!inTexts) return searchResultTexts.notInQuotes(words);
  const gone = words.filter((word) => inTexts.get(word) === 0);
  const there = words.filter((word) => !gone.includes(word));
  const told = there.map((word) => searchResultTexts.inTextAlone([word], inTexts.get(word) ?? 0));
  if (gone.length > 0) told.unshift(searchResultTexts.notInArticles(gone, graph.articles.length));
  return told.join(' ');
}

function useInTexts(words: readonly string[]): InTexts {
  const { graph } = useIndex();
  const asked = words.join(' ');
  const [last, setRead] = useState<{ asked: string; inTexts: InTexts }>({ asked: '', inTexts: null });
  useEffect(() => {
    if (asked === '' || graph.articles.length > maxArticles) return undefined;
    const source = articleSource(useStore.getState());
    let current = true;
    const read = async () => {
      const texts = await Promise.all(graph.articles.map((article) => readArticle(article, source)));
      const terms = texts.map((text) => new Set(termsOf(text)));
      const count = (word: string) => terms.filter((all) => all.has(termOf(word))).length;
      const inTexts = new Map(asked.split(' ').map((word) => [word, count(word)]));
      if (current) setRead({ asked, inTexts });
    };
    // Where an article does not come, nothing is said of the articles.
    const timer = setTimeout(() => void read().catch(() => undefined), pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked, graph]);
  return last.asked === asked ? last.inTexts : null;
}
