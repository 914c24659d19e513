import type { Core } from 'cytoscape';
import type { Arrangement } from '../../../src/scene/arrangement.ts';
import type { Scene } from '../../../src/scene/scene.ts';

/** What was written last, and where. */
export interface Arranged {
  scene: Scene;
  arrangement: Arrangement;
}

const ARRANGED = 'arranged';

export function noteArranged(cy: Core, arranged: Arranged): void {
  cy.scratch(ARRANGED, arranged);
}

/** Null before anything was written. */
export function arrangedIn(cy: Core): Arranged | null {
  return cy.scratch(ARRANGED) ?? null;
}

/**
 * Draws ties, lets a pointer find what it means and a finger pan wherever it comes down, by what is fetched apart; until that comes, and without it, there
 * are none and Cytoscape finds it. @returns how to stop
 */
export function followLater(cy: Core): () => void {
  const stops: (() => void)[] = [];
  let ended = false;
  const meet = async () => {
    const { followers } = await import('./later.ts');
    if (!ended) stops.push(...followers.map((follow) => follow(cy)));
  };
  meet().catch(() => undefined);
  return () => {
    ended = true;
    stops.forEach((stop) => stop());
  };
}
