import { createRequire } from 'node:module';
import { renderAsync, type ResvgRenderOptions } from '@resvg/resvg-js';

const { resolve } = createRequire(import.meta.url);

/** Fonts of the images; whatever letters they lack come from the system that builds, if it has them. */
const fontFiles = [
  resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
  resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
];
const ownLetters = /^[\s\u0020-\u052f\u1e00-\u1fff\u2000-\u206f\u20a0-\u20bf]*$/u;

/** @returns the image as PNG, so many pixels wide */
export async function png(svg: string, width: number): Promise<Uint8Array> {
  const options: ResvgRenderOptions = {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles, loadSystemFonts: !ownLetters.test(svg), defaultFontFamily: 'Source Sans 3' },
  };
  return (await renderAsync(svg, options)).asPng();
}
