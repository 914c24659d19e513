import type { ReactNode } from 'react';
import { pageTexts } from '../words/texts/pages.ts';
import { mastheadTexts } from '../words/texts/workbench.ts';
import { useSite } from './Site.tsx';

/**
 * What surrounds every page: the name of the collection as the way to its root, and what is missed without script.
 * @param titled whether the heading of the page is the name of the collection
 */
export function Frame({ titled, children }: { titled: boolean; children: ReactNode }) {
  const { index, root } = useSite();
  return (
    <div className="page">
      <header className="masthead">
        <p className="brand">
          <a href={root}>
            {mastheadTexts.name} {!titled && <span>{index.graph.title}</span>}
          </a>
        </p>
      </header>
      <main>
        <p className="no-start" hidden>
          {pageTexts.notStarted}
        </p>
        {children}
        <noscript>
          <p className="no-script">
            {pageTexts.noScript} <a href={`${root}data/graph.json`}>{pageTexts.asData}</a>.
          </p>
        </noscript>
      </main>
    </div>
  );
}
