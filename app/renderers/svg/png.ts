import type { Room } from './fit.ts';

/** An SVG as the address of an image: an image runs no script and fetches nothing, whatever stands in it. */
export function imageAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/**
 * An SVG as pixels; where it has no ground they are transparent.
 * @param size of the SVG, in its pixels
 * @param scale how many pixels for each of these
 * @throws where the browser cannot hold a picture of this size
 */
export async function pngOf(svg: string, size: Room, scale: number): Promise<Blob> {
  const image = new Image(size.width, size.height);
  image.src = imageAddress(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(size.width * scale);
  canvas.height = Math.round(size.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    const done = (blob: Blob | null) =>
      blob ? resolve(blob) : reject(new Error('The picture is too large.'));
    canvas.toBlob(done, 'image/png');
  });
}
