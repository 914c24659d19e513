import type { Core, Position, SingularElementReturnValue } from 'cytoscape';

const margin = 28;

/** Shows everything that the filter lets through, as large as fits beside what covers the canvas. */
export function fit(cy: Core): void {
  const shown = cy.elements().not('.hidden');
  if (shown.nonempty()) cy.fit(shown, margin);
}

/** Zooms about the middle of the canvas. */
export function zoomBy(cy: Core, factor: number): void {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

export function panBy(cy: Core, by: Position): void {
  cy.panBy(by);
}

/** Moves only if it must, and only as far as it must, since a picture that jumps is hard to follow. */
export function bringIntoView(cy: Core, element: SingularElementReturnValue): void {
  if (element.empty() || cy.width() === 0) return;
  const box = element.renderedBoundingBox();
  const free = { x1: margin, y1: margin, x2: cy.width() - margin, y2: freeHeight(cy) - margin };
  const by = { x: shift(box.x1, box.x2, free.x1, free.x2), y: shift(box.y1, box.y2, free.y1, free.y2) };
  if (by.x === 0 && by.y === 0) return;
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) cy.panBy(by);
  else cy.animate({ panBy: by, duration: 250 });
}

/** How far to move an extent so that it lies in the free one; an extent that is too long is centred. */
function shift(start: number, end: number, freeStart: number, freeEnd: number): number {
  if (end - start > freeEnd - freeStart) return (freeStart + freeEnd - start - end) / 2;
  if (start < freeStart) return freeStart - start;
  return end > freeEnd ? freeEnd - end : 0;
}

/** On a phone the details lie over the lower part of the canvas. */
function freeHeight(cy: Core): number {
  const sheet = document.querySelector('[data-sheet="open"]')?.getBoundingClientRect();
  const canvas = cy.container()?.getBoundingClientRect();
  if (!sheet || !canvas || sheet.left >= canvas.right || sheet.right <= canvas.left) return cy.height();
  return Math.max(cy.height() / 4, Math.min(cy.height(), sheet.top - canvas.top));
}
