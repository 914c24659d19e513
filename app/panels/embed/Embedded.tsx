import { useEffect } from 'react';
import { isNarrowed } from '../../../src/query/filter.ts';
import { isFocused } from '../../../src/query/focus.ts';
import { formatAddress } from '../../../src/view/address.ts';
import { select } from '../../../src/view/actions.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useIndex, useView } from '../../state/store/store.ts';
import { CanvasTools } from '../../renderers/cytoscape/CanvasTools.tsx';
import { drawingTexts } from '../../words/texts/drawing.ts';
import { embedTexts } from '../../words/texts/embed.ts';
import { Drawing } from '../Drawing.tsx';
import { Legend } from '../Legend.tsx';
import { MirrorList } from '../list/MirrorList.tsx';
import { Notices, useStatusWords } from '../Status.tsx';
import { Sheet } from './Sheet.tsx';
import './embed.css';

/** The drawing in the frame of another page: no panels, the quotes of what is selected, and the way to the whole view. */
export function Embedded() {
  const { title } = useIndex().graph;
  const selected = useView((view) => view.selected);
  const full = useView((view) => formatAddress({ ...view, embed: false }));
  const narrowed = useView((view) => isNarrowed(view) || isFocused(view));
  const status = useStatusWords();
  useEscape();
  return (
    <div className="embedded">
      <main>
        <section className="graph" aria-label={drawingTexts.label}>
          <Drawing />
          <Legend />
          <CanvasTools />
          <MirrorList />
        </section>
      </main>
      {selected && <Sheet selected={selected} />}
      <div className="over">
        {narrowed && <output>{status}</output>}
        <Notices />
      </div>
      <footer>
        <h1>{title}</h1>
        <a href={full || '?'} target="_blank" rel="noopener">
          {embedTexts.open}
        </a>
      </footer>
    </div>
  );
}

function useEscape(): void {
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') dispatch(select(null));
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
