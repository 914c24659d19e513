import { arrange, type Arrangement } from '../../../src/scene/arrangement.ts';
import { boundsOf } from '../../../src/scene/bounds.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { extentOf } from './extent.ts';

/** A part of a picture, in its pixels. */
export interface Room {
  width: number;
  height: number;
}

/** A scene as it is drawn in a room. */
export interface Fitted {
  arrangement: Arrangement;
  /** Pixels for each unit of the drawing. */
  zoom: number;
  /** The corner of the room, in units of the drawing. */
  left: number;
  top: number;
}

/** Two shapes alone would fill a picture. */
const NEAREST = 2;
/** Far out names are larger than the things that they name, so that what they take up is looked at again, so often. */
const [ENOUGH, MOST] = [4, 14];

/** All of a scene as large as a room has space for, in its middle, with every name that finds room in it whole. */
export function fitInto(scene: Scene, room: Room): Fitted {
  if (scene.nodes.length === 0) return at(scene, 1, room);
  const { x1, x2, y1, y2 } = boundsOf([...scene.nodes, ...scene.captions]);
  let zoom = Math.min(NEAREST, room.width / (x2 - x1), room.height / (y2 - y1));
  let best: Fitted | null = null;
  for (let look = 0; look < (best ? ENOUGH : MOST); look++) {
    const fitted = at(scene, zoom, room);
    const more = roomFor(scene, fitted, room);
    if (more >= 1 && zoom > (best?.zoom ?? 0)) best = fitted;
    if (more >= 1 && (more < 1.02 || zoom === NEAREST)) break;
    zoom = Math.min(NEAREST, zoom * more * 0.995);
  }
  return best ?? at(scene, zoom, room);
}

/** How many times as large it could be. */
function roomFor(scene: Scene, { arrangement, zoom }: Fitted, { width, height }: Room): number {
  const { x1, x2, y1, y2 } = extentOf(scene, arrangement);
  return Math.min(width / (x2 - x1), height / (y2 - y1)) / zoom;
}

function at(scene: Scene, zoom: number, { width, height }: Room): Fitted {
  const arrangement = withWholeWords(arrange(scene, zoom, width));
  const { x1, x2, y1, y2 } = extentOf(scene, arrangement);
  return {
    arrangement,
    zoom,
    left: (x1 + x2 - width / zoom) / 2,
    top: (y1 + y2 - height / zoom) / 2,
  };
}

/** Words that are cut say on a screen that there is more to be found; a picture has no more. */
function withWholeWords(arrangement: Arrangement): Arrangement {
  const labels = [...arrangement.labels].filter(([, { shown }]) => !shown.endsWith('…'));
  return { ...arrangement, labels: new Map(labels) };
}
