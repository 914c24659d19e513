import type { XmlElement } from '../../../src/export/xml.ts';
import { emphasisIn, positionOf, type Arrangement } from '../../../src/scene/arrangement.ts';
import { edgeLook, nodeLook } from '../../../src/scene/looks.ts';
import type { Scene, SceneTie } from '../../../src/scene/scene.ts';
import { TIE_DASHES, tieCurves, tieNode } from '../../../src/scene/ties.ts';
import type { Palette } from '../../ui/palette.ts';
import { edgeParts } from './edges.ts';
import { nodeParts } from './nodes.ts';

/** A tie as it is drawn: the lines, and over them the small node. */
export interface TieParts {
  lines: XmlElement[];
  node: XmlElement[];
  layers: { lines: number; node: number };
}

/** Null where its line has no room. */
export function tieParts(
  scene: Scene,
  tie: SceneTie,
  arrangement: Arrangement,
  palette: Palette,
): TieParts | null {
  const middle = arrangement.curves.get(tie.on)?.middle;
  if (!middle) return null;
  const bodies = new Map(scene.nodes.map((node) => [node.id, { ...node, at: positionOf(node) }]));
  const drawn = tieCurves(tie, middle, (id) => bodies.get(id) ?? null);
  const labels = new Map(
    drawn.map(({ edge }) => [edge.id, { id: edge.id, shown: edge.words[0] ?? '', dx: 0, dy: 0 }]),
  );
  const lines = drawn.flatMap(({ edge, curve }) =>
    edgeParts(edge, edgeLook(edge, 'near'), curve, { ...arrangement, labels }, palette, TIE_DASHES),
  );
  const [node, emphasis] = tieNode(tie, middle, emphasisIn(scene, tie.on));
  const look = nodeLook(node, emphasis);
  const layers = { lines: 15, node: look.layer };
  return { lines, node: nodeParts(node, look, arrangement, palette), layers };
}
