import { lazy, Suspense, useEffect } from 'react';
import { useDrawing } from '../renderers/cytoscape/drawing.ts';
import { useStore } from '../state/store/store.ts';
import { drawingTexts } from '../words/texts/drawing.ts';
import { loadingTexts } from '../words/texts/loading.ts';
import { Loading } from './Loading.tsx';
import { Fallback } from './Trouble.tsx';

/** Asked for at once, but apart, so that the words need not wait for what draws. */
const drawing = import('../renderers/cytoscape/GraphView.tsx').then(
  ({ GraphView }) => ({ default: GraphView }),
  () => ({ default: Unfetched }),
);
const GraphView = lazy(() => drawing);

/** The drawing, or a sentence where there can be none. */
export function Drawing() {
  return (
    <Fallback renderError={(_, retry) => <NoDrawing why={drawingTexts.none} retry={retry} />}>
      <Suspense
        fallback={
          <div className="drawing-soon">
            <Loading words={drawingTexts.soon} />
          </div>
        }
      >
        <GraphView />
      </Suspense>
    </Fallback>
  );
}

function Unfetched() {
  return <NoDrawing why={loadingTexts.failed} />;
}

/** @param retry tries again when there is another graph to draw */
function NoDrawing({ why, retry }: { why: string; retry?: () => void }) {
  useEffect(() => {
    useDrawing.setState({ failed: true });
    return useStore.subscribe(({ index }, before) => index !== before.index && retry?.());
  }, [retry]);
  return (
    <p className="no-canvas" role="alert">
      {why}
    </p>
  );
}
