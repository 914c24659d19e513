import type { Core } from 'cytoscape';
import { placeCounts } from '../countPlaces.ts';
import { placeWords } from '../edgeWords.ts';
import { edgeFontAt, resize } from '../fontSizes.ts';
import { crowded, discBox, giveNames, placeNames } from '../namePlaces.ts';

/** Keeps names readable at every zoom and never one over another: what is selected goes first, then the largest. @returns how to stop */
export function followLabels(cy: Core): () => void {
  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => arrange(cy));
  };
  const events = 'zoom resize filtered marked dragfree placed';
  cy.on(events, soon);
  arrange(cy);
  return () => {
    cancelAnimationFrame(frame);
    cy.off(events, soon);
  };
}

/** @param zoom how large the names are to be read: on the screen, or in a picture of it */
export function arrange(cy: Core, zoom = cy.zoom()): void {
  resize(cy, zoom);
  findRoom(cy, zoom);
}

/** Lets names, numbers and words show only where they find room. */
function findRoom(cy: Core, zoom: number): void {
  const edgeFont = edgeFontAt(zoom);
  const namings = placeNames(cy, zoom);
  giveNames(cy, namings);
  cy.startBatch();
  const discs = namings.map(({ node }) => discBox(node));
  const names = namings.filter(({ isShown }) => isShown).map(({ spot }) => spot.box);
  const edges = cy.edges().not('.hidden, .dim, .off, .shade').edges();
  const lines = cy.edges('.gathered').toArray();
  const taken = placeCounts(lines, [...discs, ...names], edgeFont, zoom < crowded);
  placeWords(edges.filter('.named, .zoomed, .worded').not('.gathered').edges().toArray(), taken, edgeFont);
  cy.endBatch();
}
