import type { Core, Position } from 'cytoscape';
import { isSame } from '../../../src/scene/keep.ts';
import type { Camera, Viewport } from '../camera.ts';
import { duration, isStill } from '../motion.ts';

/** What the reader does to the view, and what is to be remembered of it. */
export interface Hand {
  /** The view is where the reader put it. */
  moved: boolean;
  /** The pointer is down on the canvas. */
  held: boolean;
  /** Where the reader was before something was brought near; null where nothing was. */
  home: Viewport | null;
  moves: Pick<Camera, 'show' | 'zoomBy' | 'panBy' | 'noteMoved' | 'hold'>;
}

/** Watches over one drawing. */
export function handOn(cy: Core): Hand {
  const noteMoved = () => {
    cy.stop();
    [hand.moved, hand.home] = [true, null];
  };
  const byHand =
    <T>(move: (to: T) => unknown) =>
    (to: T) => {
      noteMoved();
      move(to);
    };
  const moves: Hand['moves'] = {
    noteMoved,
    show: byHand((viewport: Viewport) => cy.viewport(viewport)),
    zoomBy: byHand((factor: number) => zoomBy(cy, factor)),
    panBy: byHand((by: Position) => cy.panBy(by)),
    hold: (isHeld) => {
      hand.held = isHeld;
      if (isHeld) cy.stop();
    },
  };
  const hand: Hand = { moved: false, held: false, home: null, moves };
  return hand;
}

/** Brings things near, as far as the hand lets it. */
export function near(cy: Core, hand: Hand): Pick<Camera, 'bringNear' | 'goBack'> {
  return {
    bringNear: async (ids, touching) => {
      // Fetched apart: most first views have nothing selected.
      const { bringNear } = await import('./near.ts');
      if (!cy.destroyed()) await bringNear(cy, hand, [ids, touching], easeTo);
    },
    goBack: () => {
      if (hand.home && !hand.held) void easeTo(cy, hand.home);
      hand.home = null;
    },
  };
}

export function viewportOf(cy: Core): Viewport {
  return { zoom: cy.zoom(), pan: { ...cy.pan() } };
}

/** More than this at once is a blur, and slow. */
const maxEased = 1500;

/** Any hand on the drawing ends it where it is by then. @returns when the view is there, or was stopped on its way */
async function easeTo(cy: Core, to: Viewport): Promise<void> {
  cy.stop();
  if (isSame({ ...to.pan, zoom: to.zoom }, { ...cy.pan(), zoom: cy.zoom() })) return;
  if (isStill() || cy.elements().length > maxEased) cy.viewport(to);
  else
    await cy
      .animation({ ...to, duration, easing: 'ease-in-out' })
      .play()
      .promise();
}

/** Zooms about the middle of the canvas. */
function zoomBy(cy: Core, factor: number): void {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}
