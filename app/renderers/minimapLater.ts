import { tell } from '../state/store/store.ts';
import type { Camera } from './camera.ts';

type Follow = (camera: Camera) => () => void;

/** Fetches what follows the camera when the drawing is there, for what no first view needs. Each tells how to stop. */
function later(fetch: () => Promise<Follow>): Follow {
  return (camera) => {
    let stop: (() => void) | null = null;
    let ended = false;
    fetch().then(
      (follow) => {
        if (!ended) stop = follow(camera);
      },
      () => tell({ code: 'viewNotFetched' }),
    );
    return () => {
      ended = true;
      stop?.();
    };
  };
}

/** The small map is in sight only while not all of the drawing is, which no first view is. */
export const followMinimapLater = later(async () => (await import('./minimap.ts')).followMinimap);

/** Badges stand where neighbours are put away. */
export const followBadgesLater = later(async () => (await import('./badges.ts')).followBadges);

/** Keys act on what is drawn. */
export const followKeysLater = later(async () => (await import('./input/keys.ts')).followKeys);

/** A frame of another page is scrolled over only when it is there. */
export const followFrameLater = later(async () => (await import('./input/frame.ts')).followFrame);
