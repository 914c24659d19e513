import { renderToStaticMarkup } from 'react-dom/server';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { EntityPage } from './EntityPage.tsx';
import { Frame } from './Frame.tsx';
import { Head } from './Head.tsx';
import { IndexPage } from './IndexPage.tsx';
import type { Page } from './page.ts';
import type { Preloads } from './preloads.ts';
import { RelationPage } from './RelationPage.tsx';
import { SiteProvider } from './Site.tsx';

interface Parts {
  index: GraphIndex;
  page: Page;
  /** The address of the folder of the root page; null = not known. */
  site: string | null;
  /** The root page as it was built, without anything of the collection in it. */
  template: string;
  preloads: Preloads;
}

/** The page as HTML: the built root page with the head and the content of this one, and its addresses led to the root. */
export function writePage({ index, page, site, template, preloads }: Parts): string {
  const root = page.subject ? '../../' : './';
  const head = renderToStaticMarkup(<Head index={index} page={page} site={site} preloads={preloads} />);
  const content = renderToStaticMarkup(
    <SiteProvider site={{ index, root }}>
      <Frame titled={page.subject === null}>
        <Content index={index} page={page} />
      </Frame>
    </SiteProvider>,
  );
  const view = page.subject ? ` data-view="${page.subject.type}=${page.subject.id}"` : '';
  return [
    { of: /<noscript>.*?<\/noscript>/s, by: '' },
    { of: /<title>[^<]*<\/title>/, by: head },
    { of: /<meta\s+name="description"[^>]*>/, by: '' },
    { of: /<div id="root"><\/div>/, by: `<div id="root"${view}>${content}</div>` },
  ]
    .reduce((html, { of, by }) => replaceOnce(html, of, by), template)
    .replaceAll(/<(?:script type="module"|link rel="modulepreload")/g, '$& fetchpriority="low"') // beside the words
    .replaceAll(/(?<=\s(?:href|src)=")\.\//g, root);
}

function replaceOnce(html: string, part: RegExp, by: string): string {
  if (!part.test(html)) throw new Error(`The built index.html has nothing that matches ${part}.`);
  return html.replace(part, () => by);
}

function Content({ index, page: { subject } }: { index: GraphIndex; page: Page }) {
  switch (subject?.type) {
    case undefined:
      return <IndexPage />;
    case 'entity':
      return <EntityPage entity={get(index.entities, subject.id)} />;
    case 'relation':
      return <RelationPage relation={get(index.relations, subject.id)} />;
  }
}
