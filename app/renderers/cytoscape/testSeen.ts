import type { Core, SingularElementArgument } from 'cytoscape';
import { noDisc, rounded, type Seen } from '../testSeen.ts';

/** As Cytoscape has it; edges without a course are drawn by nobody. */
export function seenInCytoscape(cy: Core): (Seen & { layer: number })[] {
  return cy.elements().map((element) => {
    const isCaption = element.data('type') === 'caption';
    const words = Number(element.style('text-opacity')) > 0 ? String(element.style('label') ?? '') : '';
    const shared = {
      id: element.id(),
      opacity: rounded(element.effectiveOpacity()),
      words: words.replaceAll('\n', ' '),
      layer: element.numericStyle('z-index'),
    };
    if (isCaption) return { ...shared, ...noDisc };
    return { ...shared, ...(element.isNode() ? discIn(element) : lineIn(element)) };
  });
}

function discIn(node: SingularElementArgument): Omit<Seen, 'id' | 'opacity' | 'words'> {
  const { x, y } = node.isNode() ? node.position() : { x: NaN, y: NaN };
  return {
    places: [x, y],
    fill: String(node.style('background-color')),
    ink: String(node.style('border-color')),
    width: node.numericStyle('border-width'),
    dashes: String(node.style('border-style')) === 'dashed' ? String(node.style('border-dash-pattern')) : '',
  };
}

function lineIn(edge: SingularElementArgument): Omit<Seen, 'id' | 'opacity' | 'words'> {
  if (!edge.isEdge()) throw new Error('It is a node.');
  const places = [edge.sourceEndpoint(), ...(edge.controlPoints() ?? []), edge.targetEndpoint()];
  return {
    places: places.flatMap(({ x, y }) => [x, y]),
    fill: '',
    ink: String(edge.style('line-color')),
    width: rounded(edge.numericStyle('width')),
    dashes: String(edge.style('line-style')) === 'dashed' ? String(edge.style('line-dash-pattern')) : '',
  };
}
