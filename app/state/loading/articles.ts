import { useEffect, useState } from 'react';
import type { Article } from '../../../src/model/types.ts';
import { articleViewTexts } from '../../words/texts/article.ts';
import { decode } from '../../../src/text/decode.ts';
import { sha256 } from '../../workers/sha256.ts';
import { useStore, type State } from '../store/store.ts';

export type ArticleText =
  { state: 'loading' } | { state: 'ready'; text: string } | { state: 'failed'; why: string };

/** Long enough for a long article over a slow line; in milliseconds. */
const patience = 60_000;
const fetched = new Map<string, Promise<Blob>>();

/** The text of an article as received, fetched once from beside the graph file. */
export function useArticleText(article: Article): ArticleText {
  const source = useArticleSource();
  const [result, setResult] = useState<{ of: Article; text: ArticleText } | null>(null);
  useEffect(() => {
    let current = true;
    const show = (text: ArticleText) => current && setResult({ of: article, text });
    readArticle(article, source).then(
      (text) => show({ state: 'ready', text }),
      (error: unknown) => show({ state: 'failed', why: reasonOf(error) }),
    );
    return () => {
      current = false;
    };
  }, [article, source]);
  return result?.of === article ? result.text : { state: 'loading' };
}

/** Where the articles of the graph on the screen are: beside its file on the site, or as they were chosen on the disk. */
export type ArticleSource = URL | ReadonlyMap<string, Blob>;

const nowhere: ArticleSource = new Map();

export function useArticleSource(): ArticleSource {
  return useStore(articleSource);
}

export function articleSource({ index, graphUrl, opened }: State): ArticleSource {
  const own = [...opened.values()].find((file) => file.index === index);
  return graphUrl ?? own?.articles ?? nowhere;
}

/** The text that the quotes were taken from. Rejects with a sentence where its file is not there, or is another one now. */
export async function readArticle(article: Article, source: ArticleSource): Promise<string> {
  const bytes = await (await fileOf(article, source)).arrayBuffer();
  if ((await sha256(bytes)) !== article.sha256) throw new Error(articleViewTexts.changed(article.sha256));
  return decode(bytes);
}

/** The file of an article, whatever it is now; fetched once, and again only after it did not come. Rejects with a sentence. */
export async function fileOf({ file }: Article, source: ArticleSource): Promise<Blob> {
  if (source instanceof URL) return fetchFile(articleUrl(file, source));
  const chosen = source.get(file);
  if (chosen === undefined) throw new Error(articleViewTexts.articleNotChosen(file));
  return chosen;
}

/** Where the file of an article lies: beside the graph file. */
export function articleUrl(file: string, graphUrl: URL): URL {
  return new URL(`articles/${encodeURIComponent(file)}`, graphUrl);
}

function fetchFile(url: URL): Promise<Blob> {
  const known = fetched.get(url.href);
  if (known) return known;
  const request = download(url);
  fetched.set(url.href, request);
  request.catch(() => fetched.delete(url.href));
  return request;
}

async function download(url: URL): Promise<Blob> {
  const response = await fetch(url, { signal: AbortSignal.timeout(patience) }).catch(unreachable);
  if (!response.ok) throw new Error(articleViewTexts.articleMissing(String(response.status)));
  return response.blob().catch(unreachable);
}

function unreachable(): never {
  throw new Error(articleViewTexts.articleUnreachable);
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
