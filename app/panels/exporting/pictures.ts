import type { About, Extract } from '../../../src/export/extract.ts';
import { toXml, type XmlElement } from '../../../src/export/xml.ts';
import type { GraphIndex } from '../../../src/query/graphIndex.ts';
import { currentDrawing, drawnWays } from '../../graph/drawing.ts';
import { readPalette } from '../../graph/palette.ts';
import { onPaper } from '../../graph/picture/onPaper.ts';
import { pictureSize, pngOf } from '../../graph/picture/png.ts';
import { takeAt } from '../../graph/picture/takeAt.ts';
import { svgOf, type Extent, type PictureOptions } from '../../graph/picture/svg.ts';
import { useTheme } from '../../state/theme.ts';
import { words } from '../../words/catalogue.ts';
import { dateWords } from '../../words/dates.ts';
import { firmness } from '../../words/firmness.ts';
import { keyWords } from '../../words/pictureKey.ts';
import { name, sentence } from '../../words/sentences.ts';

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
  if (!cy) throw new Error(words.exporting.noDrawing);
  const options = optionsOf(part, about, extent);
  if (format === 'svg') {
    return toXml(takeAt(cy, extent, () => svgOf(cy, options, describedBy(part.index))));
  }
  return pngOf(cy, options, scale).catch(() => {
    throw new Error(words.exporting.tooLarge);
  });
}

/** The drawing in ink on white paper; null where there is none. */
export function printedDrawing(part: Extract, { title }: About): XmlElement | null {
  const cy = currentDrawing();
  if (!cy) return null;
  const { theme } = useTheme.getState();
  return onPaper(cy, theme, ({ ink }) => {
    const caption = { title: null, lines: keyOf(part) };
    const options: PictureOptions = { extent: 'whole', paper: '#ffffff', ink, name: title, caption };
    return takeAt(cy, 'whole', () => svgOf(cy, options, describedBy(part.index)));
  });
}

/** In pixels at scale 1; null where there is no drawing. */
export function sizeOf(
  part: Extract,
  about: About,
  extent: Extent,
): { width: number; height: number } | null {
  const cy = currentDrawing();
  return cy && takeAt(cy, extent, () => pictureSize(cy, optionsOf(part, about, extent)));
}

function keyOf({ index }: Extract): string[] {
  const { relations, asOne } = drawnWays();
  return keyWords(index, relations, asOne);
}

function optionsOf(part: Extract, about: About, extent: Extent): PictureOptions {
  const { paper, ink } = readPalette(useTheme.getState().theme);
  const from = words.exporting.savedFrom(dateWords(about.date), about.address);
  const lines = [...about.notes, ...keyOf(part), from];
  const { title } = about;
  return { extent, paper, ink, name: title, caption: { title, lines } };
}

/** What a pointer over a shape or a line is told; empty where nothing but its name is known. */
function describedBy(index: GraphIndex): (id: string) => string {
  return (id) => {
    const relation = index.relations.get(id);
    if (relation) return `${sentence(index, relation)} (${firmness(relation).toLowerCase()})`;
    return index.entities.has(id) ? name(index, id) : '';
  };
}
