import type { NodeSingular, SingularElementArgument, StylesheetJsonBlock } from 'cytoscape';
import { shapeNames } from '../../../src/model/looks.ts';
import { arrowsOf } from '../../../src/scene/arrows.ts';
import { edgeLook, nodeLook, type EdgeLook, type NodeLook } from '../../../src/scene/looks.ts';
import { outlines } from '../../../src/scene/outlines.ts';
import { classFill } from '../../ui/colours.ts';
import { fontFamily } from '../../ui/fonts.ts';
import { lineColour, type Palette } from '../../ui/palette.ts';
import { captionStyle, plateStyle } from './aggregateStyles.ts';
import type { EdgeData, MarkData, NodeData } from './elementData.ts';
import { fontOf, type EdgeTextData } from './labels.ts';

/** How everything looks: what `src/scene/looks.ts` says of each, in the words of Cytoscape. */
export function stylesheet(palette: Palette): StylesheetJsonBlock[] {
  return [
    nodeStyle(palette),
    ...shapeStyles(),
    edgeStyle(palette),
    ...courseStyles(),
    plateStyle(palette),
    captionStyle(palette),
  ];
}

function nodeStyle(palette: Palette): StylesheetJsonBlock {
  const { paper, ink, accent } = palette;
  return {
    selector: 'node',
    style: {
      ...words(paper),
      width: 'data(size)',
      height: 'data(size)',
      opacity: byNode(({ opacity }) => opacity),
      'background-color': (node: NodeSingular) => fillOf(node.data(), palette),
      'border-width': byNode(({ rim }) => rim),
      'border-color': byNode(({ rimInk }) => (rimInk === 'ink' ? ink : accent)),
      'border-style': byNode(({ rimStyle }) => rimStyle),
      'border-dash-pattern': [3, 2.5],
      color: byNode(({ nameInk }) => palette[nameInk]),
      'font-weight': byNode(({ weight }) => weight),
      'text-wrap': 'wrap',
      'text-max-width': '1000px',
      'text-valign': 'bottom',
      'text-margin-x': (node: NodeSingular) => node.data('aside'),
      'text-margin-y': (node: NodeSingular) => node.data('rise'),
      'text-events': 'yes',
      'text-outline-opacity': 0.92,
      'z-index': byNode(({ layer }) => layer),
    },
  };
}

/** What the words of nodes and edges have in common. */
function words(paper: string) {
  return {
    label: 'data(written)',
    'font-family': fontFamily,
    'font-size': fontOf,
    'text-outline-color': paper,
    'text-outline-width': 2.5,
    'z-index-compare': 'manual',
    'overlay-opacity': 0,
  } as const;
}

/** A class and no one thing is pale. */
function fillOf({ colour, generic }: NodeData, { paper, kinds }: Palette): string {
  const own = kinds[colour] ?? paper;
  return generic ? classFill(own, paper) : own;
}

function shapeStyles(): StylesheetJsonBlock[] {
  return shapeNames.flatMap((name): StylesheetJsonBlock[] => {
    const corners = outlines[name]?.flat().join(' ');
    if (corners === undefined) return [];
    return [
      { selector: `node[shape = "${name}"]`, style: { shape: 'polygon', 'shape-polygon-points': corners } },
    ];
  });
}

function edgeStyle(palette: Palette): StylesheetJsonBlock {
  const by = (of: (look: EdgeLook, data: EdgeData) => unknown) =>
    untyped((edge) => of(lookOfEdge(edge), edge.data()));
  const ink = by(({ ink: own, isVivid }, { line }) =>
    own === 'line' ? lineColour(palette, line, isVivid) : palette[own],
  );
  const arrow = (end: 'target' | 'middle' | 'back') =>
    untyped((edge) => arrowsOf(edge.data())[end] ?? 'none');
  return {
    selector: 'edge',
    style: {
      ...words(palette.paper),
      'curve-style': 'bezier',
      'control-point-step-size': 46, // of loops
      width: by(({ width }) => width),
      opacity: by(({ opacity }) => opacity),
      'line-color': ink,
      'line-outline-width': by(({ outline }) => outline),
      'line-outline-color': by(({ isVivid, ink: own }, { line }) =>
        own === 'accent' ? palette.accent : lineColour(palette, line, isVivid),
      ),
      'target-arrow-color': ink,
      'mid-target-arrow-color': ink,
      'mid-source-arrow-color': ink,
      'target-arrow-shape': arrow('target'),
      'mid-target-arrow-shape': arrow('middle'),
      'mid-source-arrow-shape': arrow('back'),
      'arrow-scale': untyped((edge) => arrowsOf(edge.data()).scale),
      'target-endpoint': 'outside-to-node',
      color: by(({ labelInk }) => palette[labelInk]),
      'font-weight': by(({ weight }) => weight),
      'text-opacity': untyped((edge) => Number(markOf(edge) !== 'dimmed')),
      'text-rotation': 'autorotate',
      'text-margin-x': untyped((edge) => textOf(edge).dx),
      'text-margin-y': untyped((edge) => textOf(edge).dy),
      'z-index': by(({ layer }) => layer),
    },
  };
}

function courseStyles(): StylesheetJsonBlock[] {
  return [
    {
      selector: 'edge[curve != 0]',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': untyped((edge) => [edgeOf(edge).curve]),
      },
    },
    {
      selector: 'edge[dashes]',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': untyped((edge) => edgeOf(edge).dashes),
      },
    },
  ];
}

/** A property by the look of a node. */
function byNode(of: (look: NodeLook) => unknown) {
  return untyped((node) => of(lookOfNode(node)));
}

function lookOfNode(node: SingularElementArgument): NodeLook {
  const data: NodeData = node.data();
  return nodeLook({ ...data, type: data.type === 'group' ? 'group' : 'entity' }, markOf(node));
}

function lookOfEdge(edge: SingularElementArgument): EdgeLook {
  return edgeLook(edgeOf(edge), markOf(edge));
}

function markOf(element: SingularElementArgument): MarkData['emphasis'] {
  const { emphasis }: MarkData = element.data();
  return emphasis;
}

function edgeOf(edge: SingularElementArgument): EdgeData {
  return edge.data();
}

function textOf(edge: SingularElementArgument): EdgeTextData {
  return edge.data();
}

/** Cytoscape takes a function for every property; its types know that of some only. */
function untyped(of: (element: SingularElementArgument) => unknown) {
  const holder: object = { of };
  return Reflect.get(holder, 'of');
}
