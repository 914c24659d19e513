import type { Core } from 'cytoscape';
import { useEffect, useLayoutEffect, useState } from 'react';
import { followScene, useScene } from '../../state/selectors/scene.ts';
import { turns } from '../../state/device/yieldToMain.ts';
import type { Camera } from '../camera.ts';
import { followMenuKey } from '../input/menu.ts';
import { followBadgesLater, followFrameLater, followKeysLater, followMinimapLater } from '../minimapLater.ts';
import { followReveal } from '../reveal.ts';
import { followSize, noteShape } from '../size.ts';
import { createCamera } from './camera.ts';
import { followLater } from './arranged.ts';
import { followLabels } from './labels.ts';
import { followPointer } from './pointer.ts';
import { answerScripts, holdDrawing } from './drawing.ts';
import { drawInParts } from './firstDrawing.ts';
import { followDrawing, type Drawn } from './followDrawing.ts';

type Controller = (cy: Core, camera: Camera, drawn: Drawn) => () => void;

/** Each follows the scene, or turns what the reader does into actions; none depends on another. */
const controllers: readonly Controller[] = [
  followDrawing,
  followLabels,
  followLater,
  followPointer,
  holdDrawing,
  answerScripts,
  ...[
    followSize,
    followReveal,
    followBadgesLater,
    followMinimapLater,
    followMenuKey,
    followKeysLater,
    followFrameLater,
  ].map(
    (follow): Controller =>
      (_, camera) =>
        follow(camera),
  ),
];

/**
 * Behaviour lives in controllers, which follow the scene by themselves, so that nothing here is drawn again. Draws, and
 * sets them going one by one.
 * @returns the view of the drawing when all of it is there. Throws in drawing where it cannot be
 */
export function useControllers(cy: Core | null): Camera | null {
  const [complete, setComplete] = useState<Camera | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  // Ends before the canvas is taken away, so that nothing follows a drawing that is gone.
  useLayoutEffect(() => {
    if (!cy) return;
    const stops: (() => void)[] = [];
    let ended = false;
    const begin = async () => {
      const camera = createCamera(cy, () => useScene.getState().scene);
      noteShape(camera);
      stops.push(followScene());
      const drawn = await drawInParts(cy, camera);
      const turn = turns();
      for (const controller of controllers) {
        if (ended) return;
        stops.push(controller(cy, camera, drawn));
        await turn();
      }
      if (!ended) setComplete(camera);
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
