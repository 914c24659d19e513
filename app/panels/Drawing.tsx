import { lazy, Suspense } from 'react';
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
    <Fallback
      renderError={() => (
        <p className="no-canvas" role="alert">
          {words.graph.none}
        </p>
      )}
    >
      <Suspense fallback={null}>
        <GraphView />
      </Suspense>
    </Fallback>
  );
}

function Unfetched() {
  return (
    <p className="no-canvas" role="alert">
      {words.loading.failed}
    </p>
  );
}
