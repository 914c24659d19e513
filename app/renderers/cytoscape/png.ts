import type { Core } from 'cytoscape';
import { fontFamily } from '../../ui/fonts.ts';
import { setCaption, type Caption } from '../svg/caption.ts';
import { margin, narrowest } from '../svg/frame.ts';
import { writeAt } from './labels.ts';

/** How much of the drawing: all that is shown, or what lies in the frame of the canvas. */
export type Extent = 'whole' | 'frame';

export interface PixelOptions {
  extent: Extent;
  paper: string;
  ink: string;
  caption: Caption;
}

/** No side may be longer, in pixels: browsers give no larger canvas. */
const longest = 16_000;

/**
 * The drawing as pixels, painted by Cytoscape itself, with its caption.
 * @param scale how many times the size that it has on the screen
 * @throws where the browser cannot hold a picture of this size
 */
export async function pngOf(cy: Core, options: PixelOptions, scale: number): Promise<Blob> {
  const { size, inset, drawing } = captureAt(cy, options.extent, () => ({
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
  { ink, caption }: PixelOptions,
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
  { extent, caption }: Pick<PixelOptions, 'extent' | 'caption'>,
): { width: number; height: number } {
  const { width, height } = frameOf(cy, extent);
  return { width, height: height + setCaption(caption, width - 2 * margin).height };
}

async function painted(cy: Core, { extent, paper }: PixelOptions, scale: number): Promise<ImageBitmap> {
  // Given a largest side, Cytoscape takes the scale as it is; else it multiplies it by the density of the screen.
  const options = { full: extent === 'whole', bg: paper, scale, maxWidth: longest };
  return createImageBitmap(await cy.png({ output: 'blob-promise', ...options }));
}

/** The part of the drawing that is in a picture. */
interface PixelFrame {
  /** Of the picture without its caption, in pixels at scale 1. */
  width: number;
  height: number;
  /** Where the drawing itself begins in it, in pixels. */
  inset: { x: number; y: number };
}

/** All that is shown at its natural size, or what the canvas shows at the size it has there. A covered canvas has no frame. */
function frameOf(cy: Core, extent: Extent): PixelFrame {
  if (extent === 'frame' && cy.width() > 0)
    return { width: cy.width(), height: cy.height(), inset: { x: 0, y: 0 } };
  const { w, h } = cy.elements().empty() ? { w: 0, h: 0 } : cy.elements().boundingBox();
  const width = Math.max(narrowest, Math.ceil(w + 2 * margin));
  return { width, height: Math.ceil(h + 2 * margin), inset: { x: (width - w) / 2, y: margin } };
}

/**
 * Takes a picture with the names that its size has room for, and leaves the drawing as it was: far out, the screen
 * names only the hubs, but a picture of the whole is made at its natural size.
 */
export function captureAt<T>(cy: Core, extent: Extent, take: () => T): T {
  if (extent === 'frame') return take();
  try {
    writeAt(cy, 1);
    return take();
  } finally {
    writeAt(cy);
  }
}
