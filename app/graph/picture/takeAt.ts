import type { Core } from 'cytoscape';
import { arrange } from '../controllers/labels.ts';
import type { Extent } from './svg.ts';

/**
 * Takes a picture with the names that its size has room for, and leaves the drawing as it was: far out, the screen
 * names only the hubs, but a picture of the whole is made at its natural size.
 */
export function takeAt<T>(cy: Core, extent: Extent, take: () => T): T {
  if (extent === 'frame') return take();
  try {
    arrange(cy, 1);
    return take();
  } finally {
    arrange(cy);
  }
}
