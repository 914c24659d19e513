/** How lines are broken, in units of the drawing: dash and gap. The last is how Cytoscape dots a line. */
export const dashes = {
  planned: [9, 5],
  conditional: [4, 4],
  possible: [1, 1],
} as const;
