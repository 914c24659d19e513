import type { EntityId, Statement } from '../model/types.ts';
import { inversePhraseOf, phraseOf } from './conjugate.ts';
import { foldWord } from './foldWord.ts';
import { get, type GraphIndex } from './graphIndex.ts';
import { spokenFor, type Claim } from './spokenFor.ts';

export type { Claim };

/** A claim as the sentence that it is headed by: one end, the words that tie them, the other end. */
export interface Heading {
  first: EntityId;
  words: string;
  second: EntityId;
  /** The words are the text's own; else they are those of the predicate. */
  own: boolean;
  /** The words say how far the act has come; the text's own are not asked, and say it of what is a fact alone. */
  staged: boolean;
}

/**
 * How a claim is said.
 *
 * In the text's own words where they are narrower than the label: a statement in those that can stand between its ends,
 * a relation where all statements of the polarity and modality that it shows have the same words in the same order.
 * Else in the words of the predicate, by stage and polarity, in the plural where its first end is one.
 *
 * @param from an end that the sentence is to begin with, where the label holds both ways
 */
export function headingVerb(index: GraphIndex, claim: Claim, from: EntityId = claim.subject): Heading {
  const verb = ownVerb(index, claim);
  if (verb) {
    const ends = [claim.subject, claim.object] as const;
    const [first, second] = verb.between === 'subject-object' ? ends : [ends[1], ends[0]];
    return { first, words: verb.words, second, own: true, staged: claim.modality === 'actual' };
  }
  return labelVerb(index, claim, from);
}

/** The same in the words of the predicate, whatever words the text has. */
export function labelVerb(index: GraphIndex, claim: Claim, from: EntityId = claim.subject): Heading {
  const predicate = get(index.predicates, claim.predicate);
  const turned = predicate.symmetric && from !== claim.subject;
  const [first, second] = turned ? [claim.object, claim.subject] : [claim.subject, claim.object];
  return { first, ...phraseOf(index, claim, first), second, own: false };
}

/** A claim as its object sees it: "gets arms from", "is to be opened by"; a denial has no such form. */
export function inverseVerb(index: GraphIndex, claim: Claim): string {
  return inversePhraseOf(index, claim, claim.object).words;
}

type Between = NonNullable<NonNullable<Statement['verb']>['between']>;

/** The text's words for a claim, where they make a sentence of its two ends. */
function ownVerb(index: GraphIndex, claim: Claim): { words: string; between: Between } | null {
  const verbs = spokenFor(index, claim).map(({ verb }) =>
    verb?.between ? { words: inOneLine(verb.exact), between: verb.between } : null,
  );
  const [first = null, ...others] = verbs;
  const agreed = others.every(
    (other) => other && first && other.between === first.between && sameWords(other.words, first.words),
  );
  // One that begins a headline has a capital there, which it has nowhere else.
  return agreed ? (verbs.find((one) => one && /^\p{Ll}/u.test(one.words)) ?? first) : null;
}

/** Whether two texts are the same words, however their letters and apostrophes are printed. */
export function sameWords(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => foldWord(inOneLine(text).replaceAll(/[’ʼ‘`´]/gu, "'")));
  return one === other;
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
