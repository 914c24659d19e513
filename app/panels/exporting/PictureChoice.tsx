import { useMemo } from 'react';
import type { About, Extract } from '../../../src/export/extract.ts';
import { useDrawing } from '../../renderers/cytoscape/drawing.ts';
import { useView } from '../../state/store/store.ts';
import { exportingTexts } from '../../words/texts/exporting.ts';
import { sizeOf, type PictureSettings } from './pictures.ts';
import { figure } from '../../words/figures.ts';

interface Props {
  format: 'png' | 'svg';
  part: Extract;
  about: About;
  chosen: PictureSettings;
  onChoose: (settings: PictureSettings) => void;
}

const extents = ['whole', 'frame'] as const;
const scales = [1, 2, 4];

/** How much of the drawing, and how many pixels. */
export function PictureChoice({ format, part, about, chosen, onChoose }: Props) {
  const { cy, failed } = useDrawing();
  const size = useMemo(() => cy && sizeOf(part, about, chosen.extent), [cy, part, about, chosen.extent]);
  const covered = useView(({ article, view }) => article !== null || !['graph', 'timeline'].includes(view));
  const labels = { whole: exportingTexts.whole, frame: exportingTexts.frame };
  if (failed) return <p role="alert">{exportingTexts.noDrawing}</p>;
  if (!cy) return <p role="status">{exportingTexts.notDrawn}</p>;
  return (
    <>
      <fieldset>
        <legend>{exportingTexts.extent}</legend>
        {extents.map((extent) => (
          <label key={extent}>
            <input
              type="radio"
              name="extent"
              disabled={covered && extent === 'frame'}
              checked={chosen.extent === extent}
              onChange={() => onChoose({ ...chosen, extent })}
            />
            {labels[extent]}
          </label>
        ))}
      </fieldset>
      {format === 'png' && (
        <fieldset>
          <legend>{exportingTexts.size}</legend>
          {scales.map((scale) => (
            <label key={scale}>
              <input
                type="radio"
                name="scale"
                checked={chosen.scale === scale}
                onChange={() => onChoose({ ...chosen, scale })}
              />
              {pixels(scale, size)}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

function pixels(scale: number, size: { width: number; height: number } | null): string {
  const [width, height] = [size?.width ?? 0, size?.height ?? 0].map((length) => Math.ceil(length * scale));
  return exportingTexts.pixels(scale, figure(width ?? 0), figure(height ?? 0));
}
