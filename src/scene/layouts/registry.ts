import type { View } from '../../view/view.ts';
import { free } from './free.ts';
import type { Layout } from './layout.ts';

/** Every layout that there is. Those that are not needed at first come when they are asked for. */
export const layouts: Readonly<Record<View['layout'], Layout>> = {
  force: { id: 'force', parameters: [], costly: false, run: free },
  concentric: {
    id: 'concentric',
    parameters: ['around', 'throughClasses'],
    costly: false,
    run: async (input, captionOf) => (await import('./rings.ts')).rings(input, captionOf),
  },
  layered: {
    id: 'layered',
    parameters: [],
    costly: true,
    run: async (input, captionOf) => (await import('./layers.ts')).layered(input, captionOf),
  },
  kind: {
    id: 'kind',
    parameters: [],
    costly: false,
    run: async (input, captionOf) => (await import('./kinds.ts')).byKind(input, captionOf),
  },
  time: {
    id: 'time',
    parameters: ['clock'],
    costly: false,
    run: async (input, captionOf) => (await import('./times.ts')).byTime(input, captionOf),
  },
};
