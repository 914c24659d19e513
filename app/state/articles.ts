import { useEffect, useState } from 'react';
import type { Article } from '../../src/model/types.ts';
import { words } from '../words/catalogue.ts';
import { useStore } from './store.ts';

export type ArticleText =
  { state: 'loading' } | { state: 'ready'; text: string } | { state: 'failed'; why: string };

const texts = new Map<string, Promise<string>>();

/** The text of an article as received, fetched once from beside the graph file. */
export function useArticleText(article: Article): ArticleText {
  const graphUrl = useStore((state) => state.graphUrl);
  const [result, setResult] = useState<{ of: Article; text: ArticleText } | null>(null);
  useEffect(() => {
    if (!graphUrl) return;
    let current = true;
    const show = (text: ArticleText) => current && setResult({ of: article, text });
    fetchText(articleUrl(article, graphUrl)).then(
      (text) => show({ state: 'ready', text }),
      (error: unknown) =>
        show({ state: 'failed', why: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      current = false;
    };
  }, [article, graphUrl]);
  return result?.of === article ? result.text : { state: 'loading' };
}

/** Where the file of an article lies: beside the graph file. */
export function articleUrl({ file }: Pick<Article, 'file'>, graphUrl: URL): URL {
  return new URL(`articles/${encodeURIComponent(file)}`, graphUrl);
}

/** Fetched once. Rejects with a sentence where the file is not there. */
export function fetchText(url: URL): Promise<string> {
  const known = texts.get(url.href);
  if (known) return known;
  const request = download(url);
  texts.set(url.href, request);
  request.catch(() => texts.delete(url.href));
  return request;
}

/** Decodes as UTF-8 and keeps a byte order mark, because offsets count from the text as received. */
async function download(url: URL): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(words.trouble.articleMissing(String(response.status)));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
}
