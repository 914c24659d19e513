import type { Core } from 'cytoscape';
import { fontFamily } from '../fonts.ts';
import { setCaption } from './caption.ts';
import { takeAt } from './takeAt.ts';
import { frameOf, margin, type PictureOptions } from './svg.ts';

/** No side may be longer, in pixels: browsers give no larger canvas. */
const longest = 16_000;

/**
 * The drawing as pixels, painted by Cytoscape itself, with its caption.
 * @param scale how many times the size that it has on the screen
 * @throws where the browser cannot hold a picture of this size
 */
export async function pngOf(cy: Core, options: PictureOptions, scale: number): Promise<Blob> {
  const { size, inset, drawing } = takeAt(cy, options.extent, () => ({
    size: pictureSize(cy, options),
    inset: frameOf(cy, options.extent).inset,
    drawing: painted(cy, options, scale),
  }));
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(size.width * scale);
  canvas.height = Math.ceil(size.height * scale);
  const context = canvas.getContext('2d');
  if (!context || Math.max(canvas.width, canvas.height) > longest)
    throw new Error('The picture is too large.');
  context.fillStyle = options.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(await drawing, inset.x * scale, inset.y * scale);
  context.scale(scale, scale);
  write(context, options, size);
  return new Promise((resolve, reject) => {
    const done = (blob: Blob | null) =>
      blob ? resolve(blob) : reject(new Error('The picture is too large.'));
    canvas.toBlob(done, 'image/png');
  });
}

/** The caption, at the foot of the picture. */
function write(
  context: CanvasRenderingContext2D,
  { ink, caption }: PictureOptions,
  size: { width: number; height: number },
): void {
  const { lines, height } = setCaption(caption, size.width - 2 * margin);
  context.fillStyle = ink;
  for (const { text, size: letters, bold, y } of lines) {
    context.font = `${bold ? 700 : 400} ${letters}px ${fontFamily}`;
    context.fillText(text, margin, size.height - height + y);
  }
}

/** How large the picture is at scale 1, in pixels. */
export function pictureSize(
  cy: Core,
  { extent, caption }: PictureOptions,
): { width: number; height: number } {
  const { width, height } = frameOf(cy, extent);
  return { width, height: height + setCaption(caption, width - 2 * margin).height };
}

async function painted(cy: Core, { extent, paper }: PictureOptions, scale: number): Promise<ImageBitmap> {
  // Given a largest side, Cytoscape takes the scale as it is; else it multiplies it by the density of the screen.
  const options = { full: extent === 'whole', bg: paper, scale, maxWidth: longest };
  return createImageBitmap(await cy.png({ output: 'blob-promise', ...options }));
}
