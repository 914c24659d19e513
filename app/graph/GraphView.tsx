import type { Core, ElementDefinition } from 'cytoscape';
import { memo, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { useIndex } from '../state/store.ts';
import { useTheme } from '../state/theme.ts';
import { turns } from '../ui/turns.ts';
import { words } from '../words/catalogue.ts';
import { fit, zoomBy } from './camera.ts';
import { followBadges } from './controllers/badges.ts';
import { followFrame } from './controllers/frame.ts';
import { followHover } from './controllers/hover.ts';
import { followKeys } from './controllers/keys.ts';
import { followLabels } from './controllers/labels.ts';
import { followMarquee } from './controllers/marquee.ts';
import { followMeasure } from './controllers/measure.ts';
import { followMenu } from './controllers/menu.ts';
import { followMinimap } from './controllers/minimap.ts';
import { followPath } from './controllers/path.ts';
import { followPicture } from './controllers/picture.ts';
import { followPins } from './controllers/pins.ts';
import { followPlaces } from './controllers/places.ts';
import { followSelection } from './controllers/selection.ts';
import { followSize } from './controllers/size.ts';
import { holdDrawing } from './drawing.ts';
import { drawInParts } from './firstDrawing.ts';
import { useFont } from './fonts.ts';
import { readPalette } from './palette.ts';
import { stylesheet } from './stylesheet.ts';
import './GraphView.css';

const preset = { name: 'preset', fit: false };
/** What is drawn is put in by a controller. */
const none: ElementDefinition[] = [];
const filling = { width: '100%', height: '100%' };
/** Compares by identity: the component’s own comparison walks every element at every render. */
const changed = (a: unknown, b: unknown) => a !== b;

/** The canvas with its buttons. Everything it can do is also in the list beside it, for those who do not see it. */
export function GraphView() {
  const [cy, setCy] = useState<Core | null>(null);
  const index = useIndex();
  const ready = useFont(index.graph.entities.map((entity) => entity.name).join(' '));
  const complete = useControllers(cy);
  return (
    <div className="canvas" data-complete={complete}>
      <div className="canvas-focus" tabIndex={0} role="img" aria-label={words.focus.drawing}>
        {ready && <Canvas onReady={setCy} />}
      </div>
      <div className="badges">
        <div />
      </div>
      <canvas className="minimap" aria-hidden="true" hidden />
      {cy && complete && (
        <div className="canvas-buttons">
          <button
            type="button"
            className="zoom"
            onClick={() => zoomBy(cy, 1.4)}
            title={words.focus.zoomInKey}
            aria-label={words.focus.zoomIn}
          >
            +
          </button>
          <button
            type="button"
            className="zoom"
            onClick={() => zoomBy(cy, 1 / 1.4)}
            title={words.focus.zoomOutKey}
            aria-label={words.focus.zoomOut}
          >
            −
          </button>
          <button type="button" onClick={() => fit(cy)} title={words.focus.fitKey}>
            {words.focus.fit}
          </button>
        </div>
      )}
    </div>
  );
}

const Canvas = memo(function Canvas({ onReady }: { onReady: (cy: Core) => void }) {
  const theme = useTheme((state) => state.theme);
  const style = useMemo(() => stylesheet(readPalette(theme)), [theme]);
  return (
    <CytoscapeComponent
      cy={onReady}
      elements={none}
      stylesheet={style}
      layout={preset}
      style={filling}
      diff={changed}
      minZoom={0.15}
      maxZoom={4}
      boxSelectionEnabled
      autounselectify
    />
  );
});

/** In the order in which they must hear of a change: what is drawn, where it stands, then how it is marked. */
const controllers = [
  followPicture,
  followMeasure,
  followPlaces,
  followSize,
  followPins,
  followSelection,
  followPath,
  followHover,
  followLabels,
  followBadges,
  followMinimap,
  followMenu,
  followMarquee,
  followKeys,
  followFrame,
  holdDrawing,
];

/**
 * Behaviour lives in controllers, which follow the store by themselves, so that nothing here is drawn again. Draws, and
 * sets them going one by one.
 * @returns whether all of it is there
 */
function useControllers(cy: Core | null): boolean {
  const [complete, setComplete] = useState(false);
  // Ends before the canvas is taken away, so that nothing follows a drawing that is gone.
  useLayoutEffect(() => {
    if (!cy) return;
    const stops: (() => void)[] = [];
    let ended = false;
    const begin = async () => {
      await drawInParts(cy);
      const turn = turns();
      for (const controller of controllers) {
        if (ended) return;
        stops.push(controller(cy));
        await turn();
      }
      if (!ended) setComplete(true);
    };
    void begin();
    return () => {
      ended = true;
      if (!cy.destroyed()) stops.forEach((stop) => stop());
    };
  }, [cy]);
  useEffect(() => {
    if (complete) performance.mark('graph-painted');
  }, [complete]);
  return complete;
}
