import type { About, Extract } from '../../../src/export/extract.ts';
import { toXml, type XmlElement } from '../../../src/export/xml.ts';
import type { GraphIndex } from '../../../src/query/graphIndex.ts';
import { currentDrawing, drawnWays, frameOnScreen } from '../../renderers/cytoscape/drawing.ts';
import { peekPalette, readPalette } from '../../ui/palette.ts';
import { captureAt, pictureSize, pngOf, type Extent } from '../../renderers/cytoscape/png.ts';
import type { Caption } from '../../renderers/svg/caption.ts';
import { svgOf } from '../../renderers/svg/svg.ts';
import { withoutDimming } from '../../../src/scene/emphasis.ts';
import { useScene } from '../../state/selectors/scene.ts';
import { useTheme } from '../../state/device/theme.ts';
import { detailsTexts } from '../../words/texts/details.ts';
import { exportingTexts } from '../../words/texts/exporting.ts';
import { dateWords } from '../../words/dates.ts';
import { firmnessBeside } from '../../words/firmness.ts';
import { keyWords } from '../../words/pictureKey.ts';
import { nameAlone, sentence } from '../../words/sentences.ts';

export interface PictureSettings {
  extent: Extent;
  /** Pixels for each pixel of the screen. */
  scale: number;
}

/** The drawing as it is on the screen, for a file. Throws a sentence where there is none, or it is too large. */
export async function pictureFile(
  format: 'png' | 'svg',
  part: Extract,
  about: About,
  { extent, scale }: PictureSettings,
): Promise<Blob | string> {
  const cy = currentDrawing();
  if (!cy) throw new Error(exportingTexts.noDrawing);
  const palette = readPalette(useTheme.getState().theme);
  const caption = captionOf(part, about);
  if (format === 'svg') {
    const frame = extent === 'frame' ? frameOnScreen() : null;
    const options = { palette, name: about.title, caption, frame };
    return toXml(svgOf(useScene.getState().scene, options, describedBy(part.index)));
  }
  return pngOf(cy, { ...palette, extent, caption }, scale).catch(() => {
    throw new Error(exportingTexts.tooLarge);
  });
}

/** The drawing in ink on white paper, with nothing dimmed; null where there is none. */
export function printedDrawing(part: Extract, { title }: About): XmlElement | null {
  if (!currentDrawing()) return null;
  const palette = { ...peekPalette('light'), paper: '#ffffff' };
  const caption = { title: null, lines: keyOf(part) };
  const scene = withoutDimming(useScene.getState().scene);
  return svgOf(scene, { palette, name: title, caption, frame: null }, describedBy(part.index));
}

/** In pixels at scale 1; null where there is no drawing. */
export function sizeOf(
  part: Extract,
  about: About,
  extent: Extent,
): { width: number; height: number } | null {
  const cy = currentDrawing();
  return cy && captureAt(cy, extent, () => pictureSize(cy, { extent, caption: captionOf(part, about) }));
}

function keyOf({ index }: Extract): string[] {
  const { relations, asOne } = drawnWays();
  return keyWords(index, relations, asOne);
}

function captionOf(part: Extract, { notes, date, address, title }: About): Caption {
  const from = exportingTexts.savedFrom(dateWords(date), address);
  return { title, lines: [...notes, ...keyOf(part), from] };
}

/** What a pointer over a shape or a line is told; empty where nothing but its name is known. */
function describedBy(index: GraphIndex): (id: string) => string {
  return (id) => {
    const relation = index.relations.get(id);
    if (relation) {
      const beside = firmnessBeside(index, relation);
      return sentence(index, relation) + (beside && ` (${beside.toLowerCase()})`);
    }
    const entity = index.entities.get(id);
    if (!entity) return '';
    return nameAlone(index, id) + (entity.generic ? detailsTexts.class : '');
  };
}
