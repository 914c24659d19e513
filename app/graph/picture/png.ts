import type { Core } from 'cytoscape';
import { fontFamily } from '../fonts.ts';
import { setCaption } from './caption.ts';
import { frameOf, margin, type PictureOptions } from './svg.ts';

/** No side may be longer, in pixels: browsers give no larger canvas. */
const longest = 16_000;

/**
 * The drawing as pixels, painted by Cytoscape itself, with its caption.
 * @param scale how many times the size that it has on the screen
 * @throws where the browser cannot hold a picture of this size
 */
export async function pngOf(cy: Core, options: PictureOptions, scale: number): Promise<Blob> {
  const { width, height } = frameOf(cy, options.extent);
  const caption = setCaption(options.caption, width - 2 * margin);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, pngSize(cy, options, scale));
  const context = canvas.getContext('2d');
  if (!context || Math.max(canvas.width, canvas.height) > longest)
    throw new Error('The picture is too large.');
  context.fillStyle = options.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const inset = options.extent === 'whole' ? margin * scale : 0;
  context.drawImage(await painted(cy, options, scale), inset, inset);
  context.scale(scale, scale);
  context.fillStyle = options.ink;
  for (const { text, size, bold, y } of caption.lines) {
    context.font = `${bold ? 700 : 400} ${size}px ${fontFamily}`;
    context.fillText(text, margin, height + y);
  }
  return new Promise((resolve, reject) => {
    const done = (blob: Blob | null) =>
      blob ? resolve(blob) : reject(new Error('The picture is too large.'));
    canvas.toBlob(done, 'image/png');
  });
}

/** How large a picture will be, in pixels. */
export function pngSize(
  cy: Core,
  options: Pick<PictureOptions, 'extent' | 'caption'>,
  scale: number,
): { width: number; height: number } {
  const { width, height } = frameOf(cy, options.extent);
  const caption = setCaption(options.caption, width - 2 * margin);
  return { width: Math.ceil(width * scale), height: Math.ceil((height + caption.height) * scale) };
}

async function painted(cy: Core, { extent, paper }: PictureOptions, scale: number): Promise<ImageBitmap> {
  // Given a largest side, Cytoscape takes the scale as it is; else it multiplies it by the density of the screen.
  const options = { full: extent === 'whole', bg: paper, scale, maxWidth: longest };
  return createImageBitmap(await cy.png({ output: 'blob-promise', ...options }));
}
