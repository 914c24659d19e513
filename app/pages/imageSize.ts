/** Pixels of a preview image, as the large sites ask for it. */
export const imageSize = { width: 1200, height: 630 };
