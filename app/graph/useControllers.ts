import type { Core } from 'cytoscape';
import { useEffect, useLayoutEffect, useState } from 'react';
import { turns } from '../ui/turns.ts';
import { followBadges } from './controllers/badges.ts';
import { followFrame } from './controllers/frame.ts';
import { followHover } from './controllers/hover.ts';
import { followKeys } from './controllers/keys.ts';
import { followLabels } from './controllers/labels.ts';
import { followMarquee } from './controllers/marquee.ts';
import { followMeasure } from './controllers/measure.ts';
import { followMenu } from './controllers/menu.ts';
import { followMinimap } from './controllers/minimap.ts';
import { followPath } from './controllers/path.ts';
import { followPicture } from './controllers/picture.ts';
import { followPins } from './controllers/pins.ts';
import { followPlaces } from './controllers/places.ts';
import { followSelection } from './controllers/selection.ts';
import { followSize } from './controllers/size.ts';
import { holdDrawing } from './drawing.ts';
import { drawInParts } from './firstDrawing.ts';

/** In the order in which they must hear of a change: what is drawn, where it stands, then how it is marked. */
const controllers = [
  followPicture,
  followMeasure,
  followPlaces,
  followSize,
  followPins,
  followSelection,
  followPath,
  followHover,
  followLabels,
  followBadges,
  followMinimap,
  followMenu,
  followMarquee,
  followKeys,
  followFrame,
  holdDrawing,
];

/**
 * Behaviour lives in controllers, which follow the store by themselves, so that nothing here is drawn again. Draws, and
 * sets them going one by one.
 * @returns whether all of it is there. Throws in drawing where it cannot be
 */
export function useControllers(cy: Core | null): boolean {
  const [complete, setComplete] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  // Ends before the canvas is taken away, so that nothing follows a drawing that is gone.
  useLayoutEffect(() => {
    if (!cy) return;
    const stops: (() => void)[] = [];
    let ended = false;
    const begin = async () => {
      await drawInParts(cy);
      const turn = turns();
      for (const controller of controllers) {
        if (ended) return;
        stops.push(controller(cy));
        await turn();
      }
      if (!ended) setComplete(true);
    };
    begin().catch((error: unknown) => !ended && setFault(error));
    return () => {
      ended = true;
      if (!cy.destroyed()) stops.forEach((stop) => stop());
    };
  }, [cy]);
  useEffect(() => {
    if (complete) performance.mark('graph-painted');
  }, [complete]);
  if (fault !== null) throw fault;
  return complete;
}
