import type { Core, SingularElementArgument } from 'cytoscape';
import { hitAt } from '../../../src/scene/hitTest.ts';
import { arrangedIn, type Arranged } from './arranged.ts';

type Find = (x: number, y: number, onlyInteractive: boolean, isTouch: boolean) => SingularElementArgument[];

/**
 * Lets a pointer find what it means: Cytoscape asks for names before lines, and has many lines that no pointer can find.
 * While things are on their way it is asked as before. @returns how to stop
 */
export function meetHits(cy: Core): () => void {
  const renderer: { findNearestElements?: Find } = Reflect.get(cy, 'renderer').call(cy);
  const before = renderer.findNearestElements;
  if (!before) return () => undefined;
  renderer.findNearestElements = (x, y, onlyInteractive, isTouch) => {
    const arranged = arrangedIn(cy);
    if (!arranged || cy.nodes(':animated').nonempty())
      return before.call(renderer, x, y, onlyInteractive, isTouch);
    const id = idAt(cy, arranged, { x, y }, isTouch);
    return id === null ? [] : cy.getElementById(id).toArray();
  };
  return () => {
    renderer.findNearestElements = before;
  };
}

/** @param at in units of the drawing */
export function idAt(
  cy: Core,
  { scene, arrangement }: Arranged,
  at: { x: number; y: number },
  isTouch: boolean,
): string | null {
  return hitAt(scene, arrangement, at, { zoom: cy.zoom(), pointer: isTouch ? 'thumb' : 'mouse' });
}
