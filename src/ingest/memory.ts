import type { Awaitable } from './contracts.ts';

/** Keeps what was computed, so that a build after a small change computes little. */
export interface Memory {
  /**
   * What `compute` gave under this key before, or gives now. The key names all that it hangs on, besides the code; what
   * it gives has to outlive JSON.
   */
  recall: <T>(key: string, compute: () => Awaitable<T>) => Awaitable<T>;
  /** Whether something is kept under this key, as far as can be said without looking at it. */
  has: (key: string) => boolean;
  /** Keeps what is kept under this key for the next build too, without looking into it. @returns whether there is any */
  keep: (key: string) => boolean;
  /** The same as `recall` for a text, which is laid aside as UTF-8 until somebody asks for it. */
  recallText: (key: string, compute: () => Awaitable<string>) => Awaitable<() => Uint8Array>;
  /**
   * What the build before left under a name; null where it left nothing. The name tells nothing of what it hangs on: who
   * asks has to see from the value itself what of it still holds.
   */
  left: (name: string) => unknown;
  /** Leaves a value for the next build, which has to outlive JSON. */
  leave: (name: string, value: unknown) => void;
}

/** Remembers nothing. */
export const noMemory: Memory = {
  has: () => false,
  keep: () => false,
  recall: (_, compute) => compute(),
  recallText: async (_, compute) => {
    const bytes = new TextEncoder().encode(await compute());
    return () => bytes;
  },
  left: () => null,
  leave: () => undefined,
};
