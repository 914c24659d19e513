import type { EntityId, Modality, Predicate } from '../model/types.ts';
import { foldWord } from './foldWord.ts';
import { get, type GraphIndex } from './graphIndex.ts';
import { spokenFor, type Claim } from './spokenFor.ts';

// The grammar of English, like the forms of a predicate that it joins: a file in another language leaves these out and
// is read by its labels.

/** Words of the vocabulary for a claim. */
export interface Phrase {
  words: string;
  /** They say how far the act has come, so that nothing beside them has to. */
  staged: boolean;
}

/** The words of a predicate for one subject or several, as seen from one end. */
interface Forms {
  label: string;
  negated: string;
  base?: string | undefined;
  past?: string | undefined;
}

/** What stands before the infinitive of a subject that is one, and of one that is many. */
type Auxiliary = readonly [one: string, many: string];

const meaning: Auxiliary = ['plans to', 'plan to'];
const meaningNot: Auxiliary = ['does not plan to', 'do not plan to'];

const affirming: Readonly<Record<Exclude<Modality, 'actual'>, Auxiliary>> = {
  planned: ['is to', 'are to'],
  required: ['must first', 'must first'],
  intended: ['is meant to', 'are meant to'],
  conditional: ['would', 'would'],
  possible: ['may', 'may'],
  abandoned: ['was to', 'were to'],
};

const denying: typeof affirming = {
  planned: ['is not to', 'are not to'],
  required: ['need not first', 'need not first'],
  intended: ['is not meant to', 'are not meant to'],
  conditional: ['would not', 'would not'],
  possible: ['may not', 'may not'],
  abandoned: ['was not to', 'were not to'],
};

/**
 * A claim in the words of its predicate, by its stage and polarity: "signed", "plans to sign", "did not sign", "may sign";
 * by the label alone, with nothing said of the stage, where the predicate has no other form.
 *
 * @param of the end that comes first
 */
export function phraseOf(index: GraphIndex, claim: Claim, of: EntityId): Phrase {
  const predicate = get(index.predicates, claim.predicate);
  const many = isMany(index, of);
  const special = officeOf(index, claim, predicate, many) ?? ownDenial(index, claim, predicate, many);
  if (special !== null) return { words: special, staged: true };
  const forms: Forms = many ? { ...singular(predicate), ...predicate.plural } : predicate;
  return conjugated(forms, claim, many, predicate.willed === true);
}

/** The same as seen from its object: "was signed by"; a denial has no such form and reads as what it denies. */
export function inversePhraseOf(index: GraphIndex, claim: Claim, of: EntityId): Phrase {
  const predicate = get(index.predicates, claim.predicate);
  const many = isMany(index, of);
  const { inverse, negated, inverseBase, inversePast } = many
    ? { ...singular(predicate), ...predicate.plural }
    : predicate;
  const forms: Forms = { label: inverse, negated, base: inverseBase, past: inversePast };
  return conjugated(forms, { ...claim, polarity: 'affirmed' }, many, false);
}

/** What a plural has no form of its own for. */
function singular({ label, inverse, negated, base, past, inverseBase, inversePast }: Predicate) {
  return { label, inverse, negated, base, past, inverseBase, inversePast };
}

function isMany(index: GraphIndex, id: EntityId): boolean {
  return get(index.entities, id).plural === true;
}

function conjugated(
  { label, negated, base, past }: Forms,
  { polarity, modality }: Pick<Claim, 'polarity' | 'modality'>,
  many: boolean,
  willed: boolean,
): Phrase {
  const denied = polarity === 'denied';
  if (modality === 'actual') {
    const asFact = denied ? base !== undefined && past !== undefined && `did not ${base}` : past;
    return { words: asFact || (denied ? negated : label), staged: true };
  }
  if (base === undefined) return { words: denied ? negated : label, staged: false };
  const auxiliaries = willed && modality === 'planned' ? [meaning, meaningNot] : stagesOf(modality);
  const words = auxiliaries[denied ? 1 : 0]?.[many ? 1 : 0] ?? '';
  // "Was to" does not say that it was called off.
  return { words: `${words} ${base}`, staged: modality !== 'abandoned' };
}

function stagesOf(modality: Exclude<Modality, 'actual'>): readonly [Auxiliary, Auxiliary] {
  return [affirming[modality], denying[modality]];
}

/** "Is prime minister of", where the texts agree on the office. */
function officeOf(index: GraphIndex, claim: Claim, { withRole }: Predicate, many: boolean): string | null {
  if (!withRole || many || claim.polarity !== 'affirmed' || claim.modality !== 'actual') return null;
  const [role, ...others] = spokenFor(index, claim).map(({ role: one }) => one ?? '');
  const agreed = role && others.every((other) => foldWord(other) === foldWord(role));
  return agreed ? withRole.replace('{role}', () => inSentence(role)) : null;
}

/** "Prime Minister" as it is written in a sentence; what is all capitals, or has more of them, is a name. */
function inSentence(role: string): string {
  return role.replaceAll(/(?<!\S)\p{Lu}\p{Ll}+(?!\S)/gu, (word) => word.toLowerCase());
}

/** "Denies signing", where those who would have done it say themselves that they did not. */
function ownDenial(
  index: GraphIndex,
  claim: Claim,
  { denying: doing }: Predicate,
  many: boolean,
): string | null {
  if (!doing || claim.polarity !== 'denied' || claim.modality !== 'actual') return null;
  const own = spokenFor(index, claim).every(({ said, subject }) => said.at(-1) === subject);
  return own ? `${many ? 'deny' : 'denies'} ${doing}` : null;
}

/** As much of a verb as says that something is not so, “did not…”, for where there is room for no more; else all of it. */
export function negationIn(words: string): string {
  const short = /^(?:\S+ ){0,3}?(?:not|no|never)(?=\s)/u.exec(words)?.[0];
  return short === undefined ? words : `${short}…`;
}
