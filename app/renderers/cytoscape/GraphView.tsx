import type { Core, ElementDefinition } from 'cytoscape';
import { memo, useMemo, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { useIndex } from '../../state/store/store.ts';
import { useTheme } from '../../state/device/theme.ts';
import { drawingTexts } from '../../words/texts/drawing.ts';
import { useFont } from '../../ui/fonts.ts';
import { readPalette } from '../../ui/palette.ts';
import { stylesheet } from './stylesheet.ts';
import { useControllers } from './useControllers.ts';
import './GraphView.css';

const preset = { name: 'preset', fit: false };
/** What is drawn is put in by a controller. */
const none: ElementDefinition[] = [];
const filling = { width: '100%', height: '100%' };
/** Compares by identity: the component’s own comparison walks every element at every render. */
const changed = (a: unknown, b: unknown) => a !== b;

/** The canvas. Everything it can do is also in the list beside it, for those who do not see it. */
export function GraphView() {
  const [cy, setCy] = useState<Core | null>(null);
  const index = useIndex();
  const ready = useFont(index.graph.entities.map((entity) => entity.name).join(' '));
  const camera = useControllers(cy);
  return (
    <div className="canvas" data-complete={camera !== null}>
      <div className="canvas-focus" tabIndex={0} role="img" aria-label={drawingTexts.drawing}>
        {ready && <Canvas onReady={setCy} />}
      </div>
      {!camera && <p className="drawing-soon">{drawingTexts.soon}</p>}
      <div className="badges">
        <div />
      </div>
      <canvas className="minimap" aria-hidden="true" hidden />
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
