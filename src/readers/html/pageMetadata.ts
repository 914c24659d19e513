import { line } from '../compose.ts';
import { isWebAddress } from '../../model/schemaParts.ts';
import type { Basis, Field, Metadata } from '../reading.ts';
import { type Item, isArticle, isItem, jsonLdItems, names, text } from './jsonLd.ts';

/** What a page says about its article without printing it. */
export interface Declared extends Metadata {
  /** Every title that it declares, in the order of their worth. */
  titles: Field[];
  /** The text of the article in the JSON-LD; empty where there is none. */
  articleBody: string;
}

const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'parsely-pub-date',
  'pubdate',
  'publishdate',
  'sailthru.date',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
];
const AUTHOR = ['author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author'];
const PUBLISHER = ['og:site_name', 'publisher', 'dc.publisher', 'article:publisher', 'application-name'];
const TITLE = ['og:title', 'twitter:title', 'dc.title', 'headline'];

/** Reads JSON-LD and meta elements; of several articles in the JSON-LD, the one that is this page's. */
export function declared(document: Document): Declared {
  const meta = metaOf(document);
  const items = jsonLdItems(document);
  const canonical =
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? meta(['og:url']);
  const article = articleOf(items, { canonical, titles: printedTitles(document, meta) });
  const own = (name: string) => text(article?.[name]);
  const authors = names(article?.['author'] ?? article?.['creator'], items).filter(isName);
  const publisher = names(article?.['publisher'] ?? article?.['sourceOrganization'], items)[0] ?? null;
  const titles = [field('json-ld', own('headline') ?? own('name')), field('meta', meta(TITLE))];
  return {
    titles: titles.filter((title) => title !== null),
    title: null,
    publisher: field('json-ld', publisher) ?? field('meta', notAddress(meta(PUBLISHER))),
    byline: field('json-ld', authors.join(', ')) ?? field('meta', notAddress(meta(AUTHOR))),
    published: field('json-ld', own('datePublished') ?? own('dateCreated')) ?? field('meta', meta(PUBLISHED)),
    modified: field('json-ld', own('dateModified')) ?? field('meta', meta(MODIFIED)),
    url: address('json-ld', urlOf(article)) ?? address('meta', canonical),
    language:
      language('json-ld', own('inLanguage')) ??
      language(
        'meta',
        document.documentElement.getAttribute('lang') ?? meta(['content-language', 'og:locale']),
      ),
    articleBody: own('articleBody') ?? '',
  };
}

type Meta = (wanted: readonly string[]) => string | null;

function metaOf(document: Document): Meta {
  const entries = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('http-equiv') ??
      element.getAttribute('itemprop');
    const content = line(element.getAttribute('content') ?? '');
    if (name !== null && content !== '' && !entries.has(name.toLowerCase()))
      entries.set(name.toLowerCase(), content);
  }
  return (wanted) => wanted.map((name) => entries.get(name)).find((content) => content !== undefined) ?? null;
}

function printedTitles(document: Document, meta: Meta): string[] {
  const headings = [...document.querySelectorAll('h1')].slice(0, 5).map((heading) => heading.textContent);
  return [...headings, meta(TITLE) ?? '', document.title]
    .map((title) => line(title ?? '').toLowerCase())
    .filter((title) => title !== '');
}

function articleOf(
  items: readonly Item[],
  { canonical, titles }: { canonical: string | null; titles: string[] },
): Item | undefined {
  const articles = items.filter(isArticle);
  return (
    articles.find((item) => {
      const headline = line(text(item['headline']) ?? '').toLowerCase();
      return headline !== '' && titles.some((title) => title.includes(headline) || headline.includes(title));
    }) ??
    articles.find((item) => canonical !== null && urlOf(item) === canonical) ??
    (articles.length === 1 ? articles[0] : undefined)
  );
}

function urlOf(item: Item | undefined): string | null {
  const page = item?.['mainEntityOfPage'];
  const id = isItem(page) ? page['@id'] : page;
  return text(item?.['url']) ?? text(id);
}

function field(basis: Basis, value: string | null): Field | null {
  const printed = line(value ?? '');
  return printed === '' ? null : { value: printed, basis };
}

function address(basis: Basis, value: string | null): Field | null {
  return value !== null && isWebAddress(value) ? { value, basis } : null;
}

function language(basis: Basis, value: string | null): Field | null {
  const tag = (value ?? '').replace('_', '-').split(',', 1)[0] ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(tag) ? { value: tag, basis } : null;
}

function isName(value: string): boolean {
  return !/^https?:|^www\.|@/iu.test(value);
}

function notAddress(value: string | null): string | null {
  return value !== null && isName(value) ? value : null;
}
