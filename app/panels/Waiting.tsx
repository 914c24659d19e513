import { useEffect } from 'react';
import { nameOnDisk } from '../../src/view/diskGraph.ts';
import { graphNamed } from '../state/loading/loadGraph.ts';
import { useStore } from '../state/store/store.ts';
import { loadingTexts } from '../words/texts/loading.ts';
import { troubleTexts } from '../words/texts/trouble.ts';
import { mastheadTexts } from '../words/texts/workbench.ts';

/** What stands while a collection is read: which one, and a way on where it takes long. */
export function Waiting() {
  const isSlow = useStore((state) => state.isSlow);
  const named = graphNamed();
  useEffect(() => {
    document.title = mastheadTexts.name;
  }, []);
  return (
    <main className="loading" role="status">
      <p dir="auto">{named === null ? loadingTexts.graph : loadingTexts.file(nameOf(named))}</p>
      {isSlow && (
        <p>
          {loadingTexts.slow}{' '}
          <button type="button" onClick={() => location.reload()}>
            {troubleTexts.again}
          </button>{' '}
          {named !== null && <a href={location.pathname}>{troubleTexts.collection}</a>}
        </p>
      )}
    </main>
  );
}

/** A stranger’s text, as long as a sentence can hold. */
function nameOf(named: string): string {
  return (nameOnDisk(named) ?? named.split(/[?#]/)[0]?.split('/').findLast(Boolean) ?? named).slice(0, 120);
}
