import { xml, type XmlElement } from '../../../src/export/xml.ts';
import { emphasisIn, type Arrangement } from '../../../src/scene/arrangement.ts';
import { CAPTION_LAYER, edgeLook, nodeLook, opacityOf } from '../../../src/scene/looks.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import type { DrawnId } from '../../../src/view/drawnId.ts';
import type { Palette } from '../../ui/palette.ts';
import { edgeParts } from './edges.ts';
import { captionParts, nodeParts } from './nodes.ts';
import { tieParts } from './ties.ts';
import { round } from './text.ts';

/** Something that is drawn, with what lies over what. */
interface Part {
  id: DrawnId;
  label: string;
  layer: number;
  opacity: number;
  shapes: XmlElement[];
}

/**
 * The scene as SVG, in units of the drawing: the same colours, curves, dashes, arrows and names as on the screen. Names
 * are text.
 * @param describe the words that a pointer over an entity or relation gets; empty = its name
 * @returns a group for each thing, the lowest first
 */
export function drawnParts(
  scene: Scene,
  arrangement: Arrangement,
  palette: Palette,
  describe: (id: DrawnId) => string,
): XmlElement[] {
  return partsOf(scene, arrangement, palette).map(({ id, label, opacity, shapes }) =>
    xml('g', { opacity: opacity === 1 ? undefined : round(opacity) }, [
      xml('title', {}, [describe(id) || label]),
      ...shapes,
    ]),
  );
}

/** From the lowest to what lies over it; edges without a course are left out. */
function partsOf(scene: Scene, arrangement: Arrangement, palette: Palette): Part[] {
  const edges = scene.edges.flatMap((edge): Part[] => {
    const curve = arrangement.curves.get(edge.id);
    if (!curve) return [];
    const look = edgeLook(edge, emphasisIn(scene, edge.id));
    const { layer, opacity } = look;
    const shapes = edgeParts(edge, look, curve, arrangement, palette);
    return [{ id: edge.id, label: edge.words[0] ?? '', layer, opacity, shapes }];
  });
  const captions = scene.captions.map((caption): Part => {
    const { id, label } = caption;
    const opacity = opacityOf(emphasisIn(scene, id), 1);
    const shapes = captionParts(caption, arrangement, palette);
    return { id, label: label.join(' '), layer: CAPTION_LAYER, opacity, shapes };
  });
  const nodes = scene.nodes.map((node): Part => {
    const { id, label } = node;
    const look = nodeLook(node, emphasisIn(scene, id));
    const { layer, opacity } = look;
    return {
      id,
      label: label.join(' '),
      layer,
      opacity,
      shapes: nodeParts(node, look, arrangement, palette),
    };
  });
  const ties = scene.ties.flatMap((tie): Part[] => {
    const parts = tieParts(scene, tie, arrangement, palette);
    if (!parts) return [];
    const part = { id: tie.on, label: tie.third.map(({ word }) => word).join(', '), opacity: 1 };
    return [
      { ...part, layer: parts.layers.lines, shapes: parts.lines },
      { ...part, layer: parts.layers.node, shapes: parts.node },
    ];
  });
  return [...edges, ...captions, ...nodes, ...ties].toSorted((a, b) => a.layer - b.layer);
}
