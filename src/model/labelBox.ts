import { discSize, nameGap, nameLineHeight, nameLines, textWidth } from './drawing.ts';

/** What is drawn takes up this around the centre of its disc, in units of the drawing; the name stands beneath. */
export interface Box {
  /** To the left and to the right. */
  halfWidth: number;
  above: number;
  below: number;
}

/** The room of a disc of an entity with so many relations, its name wrapped beneath. */
export function labelBox(name: string, relations: number): Box {
  return boxOf(name, discSize(relations));
}

/** The room of a disc of this diameter, its name wrapped beneath. */
export function boxOf(name: string, diameter: number): Box {
  const radius = diameter / 2;
  const lines = nameLines(name);
  const widest = Math.max(...lines.map(textWidth));
  return {
    halfWidth: Math.max(radius, widest / 2),
    above: radius,
    below: radius + nameGap + lines.length * nameLineHeight,
  };
}
