import { useMemo } from 'react';
import type { About, Extract } from '../../../src/export/extract.ts';
import { useDrawing } from '../../graph/drawing.ts';
import { useView } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';
import { sizeOf, type PictureSettings } from './pictures.ts';

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
  const labels = { whole: words.exporting.whole, frame: words.exporting.frame };
  if (failed) return <p role="alert">{words.exporting.noDrawing}</p>;
  if (!cy) return <p role="status">{words.exporting.notDrawn}</p>;
  return (
    <>
      <fieldset>
        <legend>{words.exporting.extent}</legend>
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
          <legend>{words.exporting.size}</legend>
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
  return words.exporting.pixels(scale, width?.toLocaleString() ?? '', height?.toLocaleString() ?? '');
}
