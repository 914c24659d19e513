import type { XmlElement } from '../../../src/export/xml.ts';
import type { GraphIndex } from '../../../src/query/graphIndex.ts';
import { atRest } from '../../../src/scene/crop.ts';
import { withoutDimming } from '../../../src/scene/emphasis.ts';
import { currentDrawing } from '../../renderers/cytoscape/drawing.ts';
import { naturalSize, sheetOf, type Sheet } from '../../renderers/svg/sheet.ts';
import { useScene } from '../../state/selectors/scene.ts';
import { peekPalette } from '../../ui/palette.ts';
import { describedBy } from './describedBy.ts';
import { pictureKey } from './pictureKey.ts';

/** In units of the picture: names are about as large as the text beside it. */
const printWidth = 900;

/** The drawing in ink on white paper with its key, and with nothing dimmed; null where there is none. */
export function printedDrawing(index: GraphIndex, title: string): XmlElement | null {
  if (!currentDrawing()) return null;
  const scene = withoutDimming(atRest(useScene.getState().scene));
  const key = pictureKey(index, scene);
  const sheet: Sheet = {
    size: naturalSize(scene, key, printWidth),
    palette: { ...peekPalette('light'), paper: '#ffffff' },
    ground: '#ffffff',
    name: title,
    description: '',
    title: '',
    isFromRight: false,
    key,
    credit: [],
    isSpread: false,
  };
  return sheetOf(scene, sheet, describedBy(index));
}
