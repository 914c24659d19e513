import { useEffect, useState } from 'react';
import type { Article } from '../../src/model/types.ts';
import { words } from '../words/catalogue.ts';
import { useStore } from './store.ts';

export type ArticleText =
  { state: 'loading' } | { state: 'ready'; text: string } | { state: 'failed'; why: string };

const texts = new Map<string, Promise<string>>();

/** The text of an article as received, fetched once from beside the graph file. */
export function useArticleText(article: Article): ArticleText {
  const source = useArticleSource();
  const [result, setResult] = useState<{ of: Article; text: ArticleText } | null>(null);
  useEffect(() => {
    let current = true;
    const show = (text: ArticleText) => current && setResult({ of: article, text });
    readArticle(article, source).then(
      (text) => show({ state: 'ready', text }),
      (error: unknown) =>
        show({ state: 'failed', why: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      current = false;
    };
  }, [article, source]);
  return result?.of === article ? result.text : { state: 'loading' };
}

/** Where the articles of the graph on the screen are: beside its file on the site, or as they were chosen on the disk. */
export type ArticleSource = URL | ReadonlyMap<string, string>;

const nowhere: ArticleSource = new Map();

export function useArticleSource(): ArticleSource {
  return useStore(({ index, graphUrl, opened }) => {
    const own = [...opened.values()].find((file) => file.index === index);
    return graphUrl ?? own?.texts ?? nowhere;
  });
}

/** The text that the quotes were taken from. Rejects with a sentence where its file is not there, or is another one now. */
export async function readArticle(article: Article, source: ArticleSource): Promise<string> {
  const text = await textOf(article, source);
  if (!(await isReceived(article, text))) throw new Error(words.article.changed(article.sha256));
  return text;
}

async function textOf({ file }: Article, source: ArticleSource): Promise<string> {
  if (source instanceof URL) return fetchText(articleUrl(file, source));
  const text = source.get(file);
  if (text === undefined) throw new Error(words.trouble.articleNotChosen(file));
  return text;
}

/** By its hash, which browsers compute only for pages that came over a safe connection or from this machine; else by its length. */
async function isReceived({ sha256, length }: Article, text: string): Promise<boolean> {
  if (!globalThis.isSecureContext) return text.length === length;
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}

/** Where the file of an article lies: beside the graph file. */
export function articleUrl(file: string, graphUrl: URL): URL {
  return new URL(`articles/${encodeURIComponent(file)}`, graphUrl);
}

/** Fetched once. Rejects with a sentence where the file is not there. */
function fetchText(url: URL): Promise<string> {
  const known = texts.get(url.href);
  if (known) return known;
  const request = download(url);
  texts.set(url.href, request);
  request.catch(() => texts.delete(url.href));
  return request;
}

async function download(url: URL): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(words.trouble.articleMissing(String(response.status)));
  return decode(await response.arrayBuffer());
}

/** Decodes as UTF-8 and keeps a byte order mark, because offsets count from the text as received. */
export function decode(bytes: ArrayBuffer): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
