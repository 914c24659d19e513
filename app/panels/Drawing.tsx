import { lazy, Suspense, useEffect } from 'react';
import { useDrawing } from '../graph/drawing.ts';
import { useStore } from '../state/store.ts';
import { words } from '../words/catalogue.ts';
import { Fallback } from './Trouble.tsx';

/** Asked for at once, but apart, so that the words need not wait for what draws. */
const drawing = import('../graph/GraphView.tsx').then(
  ({ GraphView }) => ({ default: GraphView }),
  () => ({ default: Unfetched }),
);
const GraphView = lazy(() => drawing);

/** The drawing, or a sentence where there can be none. */
export function Drawing() {
  return (
    <Fallback renderError={(_, retry) => <NoDrawing why={words.graph.none} retry={retry} />}>
      <Suspense fallback={null}>
        <GraphView />
      </Suspense>
    </Fallback>
  );
}

function Unfetched() {
  return <NoDrawing why={words.loading.failed} />;
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
