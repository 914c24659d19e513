import type { Core } from 'cytoscape';
import { memo, useLayoutEffect, useMemo, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { useIndex } from '../state/store.ts';
import { useTheme } from '../state/theme.ts';
import { fit, zoomBy } from './camera.ts';
import { followFilter } from './controllers/filter.ts';
import { followFrame } from './controllers/frame.ts';
import { followHover } from './controllers/hover.ts';
import { followKeys } from './controllers/keys.ts';
import { followLabels } from './controllers/labels.ts';
import { followPath } from './controllers/path.ts';
import { followSelection } from './controllers/selection.ts';
import { followSize } from './controllers/size.ts';
import { holdDrawing } from './drawing.ts';
import { elementsOf } from './elements.ts';
import { useFont } from './fonts.ts';
import { readPalette } from './palette.ts';
import { stylesheet } from './stylesheet.ts';
import './GraphView.css';

const preset = { name: 'preset', fit: false };
const filling = { width: '100%', height: '100%' };
/** Compares by identity: the component’s own comparison walks every element at every render. */
const changed = (a: unknown, b: unknown) => a !== b;

/** The canvas with its buttons. Everything it can do is also in the list beside it, for those who do not see it. */
export function GraphView() {
  const [cy, setCy] = useState<Core | null>(null);
  const index = useIndex();
  const ready = useFont(index.graph.entities.map((entity) => entity.name).join(' '));
  useControllers(cy);
  return (
    <div className="canvas">
      <div
        className="canvas-focus"
        tabIndex={0}
        role="img"
        aria-label="Drawing of the relations; the list holds the same"
      >
        {ready && <Canvas onReady={setCy} />}
      </div>
      {cy && (
        <div className="canvas-buttons">
          <button type="button" onClick={() => zoomBy(cy, 1.4)} title="Zoom in (+)" aria-label="Zoom in">
            +
          </button>
          <button
            type="button"
            onClick={() => zoomBy(cy, 1 / 1.4)}
            title="Zoom out (−)"
            aria-label="Zoom out"
          >
            −
          </button>
          <button type="button" onClick={() => fit(cy)} title="Fit everything (F)">
            Fit
          </button>
        </div>
      )}
    </div>
  );
}

const Canvas = memo(function Canvas({ onReady }: { onReady: (cy: Core) => void }) {
  const index = useIndex();
  const theme = useTheme((state) => state.theme);
  const elements = useMemo(() => elementsOf(index), [index]);
  const style = useMemo(() => stylesheet(readPalette(theme)), [theme]);
  return (
    <CytoscapeComponent
      cy={onReady}
      elements={elements}
      stylesheet={style}
      layout={preset}
      style={filling}
      diff={changed}
      minZoom={0.15}
      maxZoom={4}
      boxSelectionEnabled={false}
      autounselectify
    />
  );
});

/** Behaviour lives in controllers, which follow the store by themselves, so that nothing here is drawn again. */
function useControllers(cy: Core | null): void {
  // Before the canvas is taken away, so that nothing follows a drawing that is gone.
  useLayoutEffect(() => {
    if (!cy) return;
    const follow = [
      followSize,
      followFilter,
      followSelection,
      followPath,
      followHover,
      followLabels,
      followKeys,
      followFrame,
      holdDrawing,
    ];
    const stops = follow.map((controller) => controller(cy));
    return () => {
      if (!cy.destroyed()) stops.forEach((stop) => stop());
    };
  }, [cy]);
}
