/** Of a frame, in CSS pixels; a width of null = all that there is. */
export interface FrameSize {
  width: number | null;
  height: number;
}

/** The HTML that puts a view into a frame of another page. The browser itself writes it, and so escapes what is in it. */
export function embedCode(address: string, title: string, { width, height }: FrameSize): string {
  const frame = document.createElement('iframe');
  frame.src = address;
  frame.title = title;
  frame.width = width === null ? '100%' : String(width);
  frame.height = String(height);
  frame.loading = 'lazy';
  frame.style.border = '0';
  if (width !== null) frame.style.maxWidth = '100%';
  return frame.outerHTML;
}
