import { asCell, asText, type ExportedRows } from './exportedRows.ts';

/** Copies rows as lines of text and, for spreadsheets and mails, as a table. Rejects where the browser refuses. */
export async function copyRows(exported: ExportedRows): Promise<void> {
  const text = asText(exported);
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
  const item = new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([asHtml(exported)], { type: 'text/html' }),
  });
  await navigator.clipboard.write([item]);
}

/** Written by the browser out of text nodes, so that no word of an article can become an element. */
function asHtml({ headings, rows, linked }: ExportedRows): string {
  const page = document.implementation.createHTMLDocument();
  const table = page.createElement('table');
  const head = table.createTHead().insertRow();
  for (const heading of headings) head.append(withText(page.createElement('th'), heading));
  const body = table.createTBody();
  for (const { cells, address } of rows) {
    const line = body.insertRow();
    cells.map(asCell).forEach((cell, i) => {
      const link = page.createElement('a');
      link.href = address;
      line.insertCell().append(i === linked ? withText(link, cell) : cell);
    });
  }
  return table.outerHTML;
}

function withText<T extends HTMLElement>(element: T, text: string): T {
  element.textContent = text;
  return element;
}
