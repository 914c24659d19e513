import { expect, describe, it, test } from 'vitest';
import { testIndex } from '../../src/query/testIndex.ts';
import { get } from '../../src/query/graphIndex.ts';
import { pagesOf, shorten, type Page } from './page.ts';
import { robots, sitemap } from './sitemap.ts';
import { writePage } from './write.tsx';

const template = `<!doctype html><html lang="en"><head>
<meta name="description" content="of the development page" />
<link rel="icon" href="./assets/icon.svg" /><title>Edgewise</title>
<script type="module" crossorigin src="./assets/index.js"></script></head>
<body><div id="root"></div><noscript><p>No script.</p></noscript></body></html>`;
const preloads = { fonts: ['assets/a.woff2'], later: ['data/graph.json', 'assets/GraphView.js'] };
const site = 'https://example.org/graphs/';

/** Texts of a graph file that would be mark-up if they were let. */
const hostile = '</script><img src=x onerror=alert(1)>"\'& <b>';
const index = testIndex((graph) => ({
  title: `Title ${hostile}`,
  entities: graph.entities.map((entity) => ({ ...entity, name: `${entity.name} ${hostile}`, note: hostile })),
  stories: graph.stories.map((story) => ({ ...story, headline: hostile })),
}));
const pages = pagesOf(index);
const write = (page: Page, address: string | null = site) =>
  writePage({ index, page, site: address, template, preloads });
const first = (type: 'entity' | 'relation'): Page => {
  const page = pages.find(({ subject }) => subject?.type === type);
  if (!page) throw new Error(`No page of an ${type}.`);
  return page;
};

test('there is a page for the collection, each entity and each relation', () => {
  const { entities, relations } = index.graph;
  expect(pages.map(({ path }) => path)).toEqual([
    '',
    ...entities.map(({ id }) => `entity/${id}/`),
    ...relations.map(({ id }) => `relation/${id}/`),
  ]);
});

describe.each(pages.map((page) => [page.path || 'the root page', page] as const))('%s', (_path, page) => {
  const html = write(page);

  it('keeps what strangers wrote as text', () => {
    const inert = html.replaceAll(/<script type="application\/ld\+json">[^<]*<\/script>/g, '');
    expect(inert.match(/<script/g)).toHaveLength(1);
    expect(inert).not.toMatch(/<img|<b>|onerror=alert\(1\)>/);
  });

  it('has data for programs that can be read', () => {
    const json = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(json)).toMatchObject({ '@context': 'https://schema.org', name: page.heading });
  });

  it('says its own address and that of its image', () => {
    expect(html).toContain(`<link rel="canonical" href="${site}${page.path}"/>`);
    expect(html).toContain(`<meta property="og:image" content="${site}${page.path}preview.png"/>`);
  });

  it('finds the files of the site from where it lies', () => {
    const root = page.subject ? '../../' : './';
    for (const file of ['assets/icon.svg', 'assets/index.js', 'assets/a.woff2'])
      expect(html).toContain(`"${root}${file}"`);
    expect(html).toContain(`"${root}data/graph.json ${root}assets/GraphView.js"`);
  });
});

test('without the address of the site a page names none of its own, and its image from where it lies', () => {
  const html = write(first('entity'), null);
  expect(html).not.toMatch(/canonical|og:url/);
  expect(html).toMatch(/og:image" content="\.\.\/\.\.\/entity\/[a-z-]+\/preview\.png"/);
});

test('the app is told what a page of its own is of', () => {
  expect(write(first('relation'))).toMatch(/<div id="root" data-view="relation=[a-z~-]+">/);
  expect(write(first('entity'))).toMatch(/<div id="root" data-view="entity=[a-z-]+">/);
  expect(write(get(new Map(pages.map((page) => [page.path, page])), ''))).toContain('<div id="root"><div');
});

test('what draws is fetched after the letters and the style of the words', () => {
  const html = write(first('entity'));
  expect(html).toContain('<script type="module" fetchpriority="low"');
  expect(html).not.toMatch(/<(?:link|script)[^>]*(?:graph.json|GraphView.js)/);
  expect(html).toMatch(/<link rel="preload" href="..\/..\/assets\/a.woff2" as="font"(?! fetch)/);
});

test('a template that has changed is told of, and not passed over', () => {
  expect(() =>
    writePage({ index, page: first('entity'), site, template: '<title>Edgewise</title>', preloads }),
  ).toThrow(/has nothing that matches/);
});

test('the sitemap holds every page, and robots.txt names it', () => {
  const xml = sitemap(pages, 'https://example.org/a&b/');
  expect(xml.match(/<loc>/g)).toHaveLength(pages.length);
  expect(xml).toContain(`<loc>https://example.org/a&amp;b/${first('entity').path}</loc>`);
  expect(robots(site)).toContain('Sitemap: https://example.org/graphs/sitemap.xml');
  expect(robots(null)).not.toContain('Sitemap');
});

test.each([
  ['short enough', 20, 'short enough'],
  ['cut between the words', 12, 'cut between…'],
  ['two\n\nlines', 20, 'two lines'],
  ['onewordthatistoolong', 5, 'o…'],
])('%j in %i letters is %j', (text, most, short) => {
  expect(shorten(text, most)).toBe(short);
});
