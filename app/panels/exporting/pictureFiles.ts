import { toXml, xml, type XmlElement } from '../../../src/export/xml.ts';
import { facesFor } from '../../renderers/svg/faces.ts';
import { pngOf } from '../../renderers/svg/png.ts';
import { drawnFamily } from '../../ui/fonts.ts';
import { exportingTexts } from '../../words/texts/exporting.ts';
import { densityAt } from './pictureSettings.ts';
import type { Picture } from './pictures.ts';

/** The file of a picture as SVG, with the letters that it is set in. */
export async function svgFile({ svg }: Picture): Promise<string> {
  const faces = await facesFor(textIn(svg), drawnFamily);
  const style = faces === '' ? [] : [xml('style', {}, [faces])];
  return toXml({ ...svg, children: [...style, ...svg.children] });
}

function textIn({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textIn(child))).join(' ');
}

/** The same as pixels. Throws a sentence where the browser cannot hold so many. */
export async function pngFile(picture: Picture, scale: number): Promise<Blob> {
  const text = await svgFile(picture);
  return pngOf(text, picture.size, densityAt(scale)).catch(() => {
    throw new Error(exportingTexts.tooLarge);
  });
}
