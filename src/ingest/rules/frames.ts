import * as z from 'zod/mini';
import builtIn from '../../../data/frames.json';

/** One side of a frame: where its noun group stands, the first of several that is filled, and what it may be. */
const side = z.strictObject({
  slots: z.array(z.string()),
  kinds: z.array(z.string()),
});

const frameSchema = z.strictObject({
  predicate: z.string(),
  /** Lemmas of verbs, or of nouns that name the act, that this frame reads. */
  verbs: z.exactOptional(z.array(z.string())),
  nouns: z.exactOptional(z.array(z.string())),
  from: side,
  to: side,
  /** What else must be there, so that the words mean this. */
  needs: z.exactOptional(side),
  /** The noun that the verb needs as its object: "part" of "take part in", or two words, “joint drill”. */
  object: z.exactOptional(z.array(z.string())),
  /** What is agreed or ordered, and not yet done: “ordered 12 jets”. */
  planned: z.exactOptional(z.literal(true)),
  /** What leads to the other side stands right after the verb: “called on”, and not “called for a ban on”. */
  direct: z.exactOptional(z.literal(true)),
  /** The noun says what is, whatever is said around it: “a member of”. */
  state: z.exactOptional(z.literal(true)),
});

export const framesSchema = z.strictObject({ frames: z.array(frameSchema) });

/** Which words tie which two noun groups by which predicate. */
export type Frame = z.output<typeof frameSchema>;
export type Side = z.output<typeof side>;

/** Those that come with the rules. */
export const frames: readonly Frame[] = framesSchema.parse(builtIn).frames;

/** Made once for a list: every story asks for them. */
const made = {
  verbs: new WeakMap<readonly Frame[], ReadonlyMap<string, Frame[]>>(),
  nouns: new WeakMap<readonly Frame[], ReadonlyMap<string, Frame[]>>(),
};

/** Frames by the lemma of their verbs, or of their nouns. */
export function framesBy(list: readonly Frame[], words: 'verbs' | 'nouns'): ReadonlyMap<string, Frame[]> {
  const known = made[words].get(list);
  if (known) return known;
  const found = new Map<string, Frame[]>();
  for (const frame of list) {
    for (const lemma of frame[words] ?? []) found.set(lemma, [...(found.get(lemma) ?? []), frame]);
  }
  made[words].set(list, found);
  return found;
}
