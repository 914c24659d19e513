import { Failure } from './failure.ts';

const TRIES = 5;
/** Milliseconds before the second try; each wait after that is twice as long. */
const FIRST_WAIT = 1000;

/** Tries until it comes out, or fails in a way that no waiting mends, or five times; waits as long as the server asks. */
export async function again<T>(attempt: () => Promise<T>, wait: (ms: number) => Promise<void>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Failure) || error.kind !== 'again' || tries === TRIES) throw error;
      await wait(error.wait ?? FIRST_WAIT * 2 ** (tries - 1));
    }
  }
}
