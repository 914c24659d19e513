import { renderToStaticMarkup } from 'react-dom/server';
import type { QuoteChecks } from '../../src/model/quoteCheck.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import type { Subject } from '../../src/view/pages.ts';
import { redirectWords } from '../words/redirect.ts';
import { EntityPage } from './EntityPage.tsx';
import { Frame } from './Frame.tsx';
import { Head } from './Head.tsx';
import { IndexPage } from './IndexPage.tsx';
import type { Page } from './page.ts';
import type { Preloads } from './preloads.ts';
import { RelationPage } from './RelationPage.tsx';
import { SiteProvider, useSite } from './Site.tsx';

interface Parts {
  index: GraphIndex;
  page: Page;
  /** The old id under which it is written too; the page then leads to its own address. */
  was?: Subject;
  /** The address of the folder of the root page; null = not known. */
  site: string | null;
  /** The root page as it was built, without anything of the collection in it. */
  template: string;
  preloads: Preloads;
  /** What was found of the quotes now, as the page is written. */
  checks: QuoteChecks;
}

/** The page as HTML: the built root page with the head and the content of this one, and its addresses led to the root. */
export function writePage({ index, page, was, site, template, preloads, checks }: Parts): string {
  const subject = was ?? page.subject;
  const root = subject ? '../../' : './';
  const head = renderToStaticMarkup(
    <Head index={index} page={page} folder={root} site={site} preloads={preloads} checks={checks} />,
  );
  const content = renderToStaticMarkup(
    <SiteProvider site={{ index, root, checks }}>
      <Frame titled={page.subject === null}>
        {was && <WasCalled index={index} was={was} page={page} />}
        <Content index={index} page={page} />
      </Frame>
    </SiteProvider>,
  );
  const view = subject ? ` data-view="${subject.type}=${subject.id}"` : '';
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

/** What became of an old id, with the way to the page that stands for it. */
function WasCalled({ index, was, page: { path, heading } }: { index: GraphIndex; was: Subject; page: Page }) {
  const { root } = useSite();
  return (
    <p className="moved" role="note">
      {redirectWords(index, was.id, index.graph.redirects[was.id] ?? null)}{' '}
      <a href={root + path}>{heading}</a>
    </p>
  );
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
