import { afterEach, expect, it, vi } from 'vitest';
import type { LayoutTask } from '../../workers/layout.ts';
import { placeInWorker } from './placeInWorker.ts';

const node = { halfWidth: 40, above: 12, below: 34, members: 1, degree: 1, kind: 'country', when: null };
const task: LayoutTask = {
  input: {
    nodes: ['a', 'b', 'c'].map((id, i) => ({ ...node, id, at: [i, i] })),
    edges: [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
    ],
    middle: [],
    byRole: [],
    classes: [],
    aspect: 1,
    kinds: [],
  },
  pins: new Map([['c', [7, 9]]]),
};

/** Runs the script of the worker here: what is sent is copied, as it is between the two. */
class HereWorker extends EventTarget {
  static ended = 0;
  postMessage(sent: LayoutTask): void {
    const data = structuredClone(sent);
    const answer = (result: unknown) =>
      this.dispatchEvent(Object.assign(new Event('message'), { data: structuredClone(result) }));
    vi.stubGlobal('postMessage', answer);
    vi.stubGlobal('addEventListener', (_: string, listen: (event: { data: LayoutTask }) => void) =>
      listen({ data }),
    );
    vi.resetModules();
    void import('../../workers/layout.ts');
  }
  terminate(): void {
    HereWorker.ended += 1;
  }
}

afterEach(() => vi.unstubAllGlobals());

it('places what acts before what it concerns, around what is pinned', async () => {
  vi.stubGlobal('Worker', HereWorker);
  const { places, captions } = await placeInWorker(task);
  const [a, b] = ['a', 'b'].map((id) => places.get(id)?.[0] ?? Number.NaN);
  expect(a).toBeLessThan(b ?? Number.NaN);
  expect(places.get('c')).toEqual([7, 9]);
  expect(captions).toEqual([]);
  expect(HereWorker.ended).toBe(1);
});

it('rejects where the script does not come', async () => {
  class NoWorker extends EventTarget {
    postMessage(): void {
      queueMicrotask(() => this.dispatchEvent(Object.assign(new Event('error'), { message: 'no script' })));
    }
    terminate(): void {
      HereWorker.ended += 1;
    }
  }
  vi.stubGlobal('Worker', NoWorker);
  await expect(placeInWorker(task)).rejects.toThrow('no script');
});
