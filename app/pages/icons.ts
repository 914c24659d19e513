import { readFileSync } from 'node:fs';
import { png } from './images.ts';

/** The icons of the app when it is installed, as the manifest names them: file, pixels, and whether a system may cut it to a shape. */
export const icons = [
  { file: 'icons/192.png', size: 192, maskable: false },
  { file: 'icons/512.png', size: 512, maskable: false },
  { file: 'icons/maskable.png', size: 512, maskable: true },
  { file: 'icons/apple.png', size: 180, maskable: true },
] as const;

/** @param svg the file of the icon: a square whose content reaches its edges */
export function drawIcon(
  { size, maskable }: { size: number; maskable: boolean },
  paper: string,
  svg = readFileSync('app/icon.svg', 'utf8'),
): Promise<Uint8Array> {
  return png(maskable ? padded(svg, paper) : svg, size);
}

/** Everything within the middle four fifths, which no shape cuts away, on the colour of the paper. */
function padded(svg: string, paper: string): string {
  const content = svg.replace(/^.*?<svg[^>]*>/s, '').replace(/<\/svg>\s*$/, '');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 -8 48 48"><rect x="-8" y="-8" width="48" height="48" fill="${paper}"/>${content}</svg>`;
}
