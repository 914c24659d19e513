import { expect, describe, it, test } from 'vitest';
import type { QuoteCheck } from '../../src/model/quoteCheck.ts';
import { testChecks } from '../../src/model/testChecks.ts';
import { amended, testIndex } from '../../src/query/testIndex.ts';
import { get } from '../../src/query/graphIndex.ts';
import { movedPages } from './moved.ts';
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
  redirects: {
    'anna-bergova': 'anna-berg',
    'old-norland': null,
    'norland~arms~sudland': 'norland~supplies~sudland',
    'wire-drones.77': 'wire-drones.01',
  },
}));
const checks = testChecks(index.graph);
const pages = pagesOf(index, checks);
const write = (page: Page, address: string | null = site) =>
  writePage({ index, page, site: address, template, preloads, checks });
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

describe('what is known of a quote', () => {
  const page = first('relation');
  const [id = ''] = index.relations.get(page.subject?.id ?? '')?.statements ?? [];
  const exact = index.statements.get(id)?.evidence[0]?.anchors[0]?.exact ?? '';
  const writeWith = (others: Record<string, QuoteCheck>) => {
    const known = testChecks(index.graph, others);
    const again = pagesOf(index, known).find(({ path }) => path === page.path) ?? page;
    return writePage({ index, page: again, site, template, preloads, checks: known });
  };
  const checked = 'Checked against the article when this page was built';

  it('is that it was checked, and against which bytes', () => {
    expect(write(page)).toContain(checked);
    expect(write(page)).toContain(`sha256 ${index.graph.articles[0]?.sha256}`);
  });

  it('is that it is not in its article: struck out after a warning, and given to no program', () => {
    const html = writeWith({ [id]: { state: 'different', what: 'words' } });
    expect(html).not.toContain(checked);
    expect(html).toMatch(/These words are not in the article<\/strong><blockquote[^>]*><s>/);
    expect(html.split(exact)).toHaveLength(2);
  });

  it('is that nobody could look', () => {
    const html = writeWith({ [id]: { state: 'absent', why: 'gone' } });
    expect(html).not.toContain(checked);
    expect(html).toContain('Not checked: the article was not available');
  });
});

test('the page of an entity names whom one claim names together with it, with its words, and so does the other', () => {
  const named = testIndex(({ statements }) => ({
    statements: amended(statements, {
      'wire-drones.01': { also: [{ role: 'about', entity: 'daily-post' }] },
    }),
  }));
  const known = testChecks(named.graph);
  const sectionOf = (id: string) => {
    const page = pagesOf(named, known).find(({ path }) => path === `entity/${id}/`);
    const html = page && writePage({ index: named, page, site, template, preloads, checks: known });
    return /<h2>Named together with<\/h2>.*?<\/section>/su.exec(html ?? '')?.[0] ?? '';
  };
  expect(sectionOf('norland')).toContain('entity/daily-post/">Daily Post</a>');
  expect(sectionOf('daily-post')).toMatch(/entity\/norland\/">Norland<.*entity\/sudland\/">Sudland</su);
  for (const id of ['norland', 'daily-post'])
    expect(sectionOf(id)).toMatch(/concerning Daily Post<.*delivered drones to Sudland on May 3/su);
  expect(sectionOf('anna-berg')).toBe('');
});

describe('a page under an old id', () => {
  const moved = movedPages(index, pages);
  const old = (id: string) => {
    const found = moved.find(({ was }) => was.id === id);
    return found ? writePage({ index, ...found, site, template, preloads, checks }) : '';
  };

  it('is written for entities and relations that were renamed, merged or withdrawn', () => {
    expect(moved.map(({ was, page }) => [was.type, was.id, page.path])).toEqual([
      ['entity', 'anna-bergova', 'entity/anna-berg/'],
      ['entity', 'old-norland', ''],
      ['relation', 'norland~arms~sudland', 'relation/norland~supplies~sudland/'],
    ]);
  });

  it('says what became of it, and leads readers and search engines to what stands there now', () => {
    const html = old('norland~arms~sudland');
    expect(html).toContain('“norland~arms~sudland” is now listed as “');
    expect(html).toContain('<a href="../../relation/norland~supplies~sudland/">');
    expect(html).toContain(`<link rel="canonical" href="${site}relation/norland~supplies~sudland/"/>`);
    expect(old('anna-bergova')).toContain('“anna-bergova” is now called “');
    expect(old('old-norland')).toContain('“old-norland” has been removed from this collection.');
    expect(old('old-norland')).toContain('href="../../assets/icon.svg"');
  });

  it('has the app open the old id, which tells it too', () => {
    expect(old('anna-bergova')).toContain('<div id="root" data-view="entity=anna-bergova">');
    expect(old('old-norland')).toContain('<div id="root" data-view="entity=old-norland">');
  });

  it('keeps what strangers wrote as text', () => {
    expect(old('anna-bergova')).not.toMatch(/<img|<b>/);
  });
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
    writePage({ index, page: first('entity'), site, template: '<title>Edgewise</title>', preloads, checks }),
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
