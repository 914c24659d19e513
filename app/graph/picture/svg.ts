import type { BoundingBox12, Core, SingularElementArgument } from 'cytoscape';
import { xml, type XmlElement } from '../../../src/export/xml.ts';
import { fontFamily } from '../fonts.ts';
import { round } from './arrows.ts';
import { setCaption, type Caption, type SetLine } from './caption.ts';
import { edgeParts, nodeParts } from './shapes.ts';

/** How much of the drawing: all that is shown, or what lies in the frame of the canvas. */
export type Extent = 'whole' | 'frame';

export interface PictureOptions {
  extent: Extent;
  paper: string;
  ink: string;
  /** What the picture is of, for those who do not see it. */
  name: string;
  caption: Caption;
}

/** A caption needs so much room, in pixels. */
const narrowest = 480;
/** Around the drawing, in its units. */
export const margin = 24;

/**
 * The drawing as it stands: the same colours, curves, dashes, arrows and names, hidden things left out. Names are text.
 * @param describe the words that a pointer over an entity or relation gets; empty = its name
 */
export function svgOf(cy: Core, options: PictureOptions, describe: (id: string) => string): XmlElement {
  const { width, height, left, top, zoom } = frameOf(cy, options.extent);
  const caption = setCaption(options.caption, width - 2 * margin);
  const whole = Math.ceil(height + caption.height);
  const drawn = inOrder(cy).map((element) =>
    xml('g', { opacity: opacityOf(element) }, [
      xml('title', {}, [describe(element.id()) || String(element.data('name')).replaceAll('\n', ' ')]),
      ...(element.isNode() ? nodeParts(element) : edgeParts(element)),
    ]),
  );
  const size = { width, height: whole };
  return xml(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${whole}`, ...size, role: 'img' },
    [
      xml('title', {}, [options.name]),
      xml('desc', {}, [options.caption.lines.join(' ')]),
      xml('clipPath', { id: 'edgewise-frame' }, [xml('rect', { width, height })]),
      xml('rect', { ...size, fill: options.paper }),
      xml('g', { 'clip-path': 'url(#edgewise-frame)' }, [
        xml('g', { transform: `scale(${zoom}) translate(${round(-left)} ${round(-top)})` }, drawn),
      ]),
      ...captionOf(caption.lines, height, options.ink),
    ],
  );
}

/** The part of the drawing that is in a picture. */
interface Frame {
  /** Of the picture, in pixels at scale 1. */
  width: number;
  height: number;
  /** Its corner, in units of the drawing. */
  left: number;
  top: number;
  /** Where the drawing itself begins in it, in pixels. */
  inset: { x: number; y: number };
  /** Pixels for each unit. */
  zoom: number;
}

/** All that is shown at its natural size, or what the canvas shows at the size it has there. A covered canvas has no frame. */
export function frameOf(cy: Core, extent: Extent): Frame {
  if (extent === 'frame' && cy.width() > 0) {
    const { x1: left, y1: top } = cy.extent();
    return { width: cy.width(), height: cy.height(), left, top, zoom: cy.zoom(), inset: { x: 0, y: 0 } };
  }
  const box = boxOf(cy);
  const width = Math.max(narrowest, Math.ceil(box.x2 - box.x1 + 2 * margin));
  const inset = { x: (width - (box.x2 - box.x1)) / 2, y: margin };
  const height = Math.ceil(box.y2 - box.y1 + 2 * margin);
  return { width, height, left: box.x1 - inset.x, top: box.y1 - inset.y, zoom: 1, inset };
}

function boxOf(cy: Core): BoundingBox12 {
  const shown = cy.elements().filter((element) => element.visible());
  if (shown.empty()) return { x1: 0, y1: 0, x2: 0, y2: 0 };
  return shown.boundingBox();
}

/** From the lowest to what lies over it. */
function inOrder(cy: Core): SingularElementArgument[] {
  const shown: SingularElementArgument[] = [];
  cy.elements().forEach((element) => void (element.visible() && shown.push(element)));
  return shown.toSorted(
    (a, b) => depth(a) - depth(b) || a.numericStyle('z-index') - b.numericStyle('z-index'),
  );
}

/** What holds others lies under them, whatever else its place would be. */
function depth(element: SingularElementArgument): number {
  return element.isNode() && element.isParent() ? element.parents().length - 1000 : 0;
}

function opacityOf(element: SingularElementArgument): number | undefined {
  const opacity = round(element.effectiveOpacity());
  return opacity === 1 ? undefined : opacity;
}

function captionOf(lines: readonly SetLine[], below: number, fill: string): XmlElement[] {
  return lines.map(({ text, size, bold, y }) => {
    const face = { 'font-family': fontFamily, 'font-size': size, 'font-weight': bold ? 700 : 400 };
    return xml('text', { x: margin, y: round(below + y), ...face, fill }, [text]);
  });
}
