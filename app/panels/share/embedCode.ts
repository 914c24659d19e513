/** The HTML that puts a view into a frame of another page. The browser itself writes it, and so escapes what is in it. */
export function embedCode(address: string, title: string): string {
  const frame = document.createElement('iframe');
  frame.src = address;
  frame.title = title;
  frame.width = '100%';
  frame.height = '520';
  frame.loading = 'lazy';
  frame.style.border = '0';
  return frame.outerHTML;
}
