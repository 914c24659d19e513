import type { Entity, EntityId } from '../../model/types.ts';
import { onceFor } from '../onceFor.ts';
import { acronymIn, acronymOf, latinWords, soundsOf, tellingWords } from './nameKeys.ts';

/** Why two names may mean one thing. */
export type MergeReason =
  'acronym' | 'given names' | 'initials' | 'letters' | 'kinds' | 'spelling' | 'surname' | 'word order';

/** Two entities that a person should look at: nothing is merged by what stands here. */
export interface MergeSuggestion {
  /** In the order of their ids. */
  entities: [EntityId, EntityId];
  /** In the order of the alphabet. */
  reasons: MergeReason[];
}

/** Under which keys an entity is looked up for a reason. Two that have one in common are held against one another. */
interface Rule {
  reason: MergeReason;
  keys: (entity: Entity) => string[];
  holds?: (a: Entity, b: Entity) => boolean;
}

/** So many share a key at most: what more do is no sign of one thing, as a surname that a hundred have. */
const FEW = 12;
/** So many sounds of a name of several words tell it from others; of a single word, one less. */
const LONG = 5;

/** Of the other kinds there are lists, which know that Djibouti is a state and a town. */
const GUESSED = new Set(['person', 'organization', 'weapon', 'agreement']);

/** Asked for by almost every rule. */
const wordsOf = onceFor(({ name }: Entity) => latinWords(name));

const RULES: readonly Rule[] = [
  { reason: 'letters', keys: sameLetters },
  {
    reason: 'kinds',
    keys: (entity) => (GUESSED.has(entity.kind) ? [wordsOf(entity).join(' ')] : []),
    holds: (a, b) => a.kind !== b.kind,
  },
  {
    reason: 'word order',
    keys: anyOrder,
    holds: (a, b) => !sameLetters(a).some((key) => sameLetters(b).includes(key)),
  },
  { reason: 'spelling', keys: spellings, holds: isNearInLength },
  { reason: 'acronym', keys: acronyms, holds: (a, b) => acronymIn(a.name) !== acronymIn(b.name) },
  { reason: 'initials', keys: surnames, holds: (a, b) => fit(a, b, abbreviates) },
  { reason: 'given names', keys: surnames, holds: (a, b) => fit(a, b, leavesOut) },
  { reason: 'surname', keys: surnames, holds: (a, b) => fit(a, b, isSurnameOf) },
];

/**
 * Which entities may be one: by letters without accents, by other spellings of the same sounds, by initials, given names
 * left out, surnames, acronyms, the order of words, and names that have two kinds. Classes are left out: they are no thing.
 * It takes about as long as there are names.
 *
 * @param isDecided whether a person has said what two are
 */
export function mergeSuggestions(
  entities: readonly Entity[],
  isDecided: (a: EntityId, b: EntityId) => boolean = () => false,
): MergeSuggestion[] {
  const found = new Map<string, MergeSuggestion>();
  const things = entities.filter(({ generic }) => !generic).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const rule of RULES)
    for (const [a, b] of pairs(things, rule)) {
      if (isDecided(a.id, b.id)) continue;
      const key = `${a.id} ${b.id}`;
      const known = found.get(key) ?? { entities: [a.id, b.id], reasons: [] };
      if (!known.reasons.includes(rule.reason)) known.reasons.push(rule.reason);
      found.set(key, known);
    }
  return [...found]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { entities: two, reasons }]) => ({ entities: two, reasons: reasons.toSorted() }));
}

function* pairs(things: readonly Entity[], { keys, holds }: Rule): Generator<[Entity, Entity]> {
  const byKey = new Map<string, Entity[]>();
  for (const entity of things)
    for (const key of new Set(keys(entity))) {
      const those = byKey.get(key);
      if (those) those.push(entity);
      else byKey.set(key, [entity]);
    }
  for (const those of byKey.values()) {
    if (those.length > FEW) continue;
    for (const [i, a] of those.entries())
      for (const b of those.slice(i + 1)) if (holds?.(a, b) ?? true) yield [a, b];
  }
}

function sameLetters(entity: Entity): string[] {
  const words = wordsOf(entity);
  return words.length > 0 ? [`${entity.kind} ${words.join(' ')}`] : [];
}

function anyOrder(entity: Entity): string[] {
  const words = entity.kind === 'person' ? wordsOf(entity) : tellingWords(entity.name);
  return words.length > 1 ? [`${entity.kind} ${words.toSorted().join(' ')}`] : [];
}

/** By the sounds of its words, where they are enough to tell it from others. */
function spellings(entity: Entity): string[] {
  const sounds = wordsOf(entity).map(soundsOf);
  const isTelling =
    sounds.join('').length >= (sounds.length > 1 ? LONG : LONG - 1) &&
    sounds.every((word) => word.length > 1);
  return isTelling && !/\d/u.test(entity.name) ? [`${entity.kind} ${sounds.join(' ')}`] : [];
}

/** One spelling of a name is not twice as long as another. */
function isNearInLength(a: Entity, b: Entity): boolean {
  const [one, other] = [wordsOf(a).join(''), wordsOf(b).join('')];
  return one !== other && Math.abs(one.length - other.length) <= Math.max(one.length, other.length) / 4;
}

function acronyms({ kind, name }: Entity): string[] {
  if (kind === 'person') return [];
  return [acronymIn(name), acronymOf(name)].flatMap((key) =>
    key === null || key.length < 2 ? [] : [`${kind} ${key}`],
  );
}

function surnames(entity: Entity): string[] {
  const last = wordsOf(entity).at(-1);
  return entity.kind === 'person' && last !== undefined ? [last] : [];
}

/** Whether one of two given names fits the other, either way. */
function fit(a: Entity, b: Entity, fits: (short: string[], long: string[]) => boolean): boolean {
  const [one, other] = [wordsOf(a).slice(0, -1), wordsOf(b).slice(0, -1)];
  return fits(one, other) || fits(other, one);
}

/** "J. R." for "John Robert", or for "John". */
function abbreviates(short: string[], long: string[]): boolean {
  const isInitial = short.some((word) => word.length === 1);
  return (
    isInitial &&
    short.length > 0 &&
    long.length > 0 &&
    short[0]?.charAt(0) === long[0]?.charAt(0) &&
    short.every((word, i) => {
      const whole = long[i];
      return (
        whole === undefined ||
        word === whole ||
        (word.length === 1 && whole.startsWith(word)) ||
        (whole.length === 1 && word.startsWith(whole))
      );
    })
  );
}

/** "John" for "John Robert". */
function leavesOut(short: string[], long: string[]): boolean {
  return (
    short.length > 0 &&
    short.length < long.length &&
    short.every((word) => word.length > 1) &&
    short[0] === long[0]
  );
}

function isSurnameOf(short: string[], long: string[]): boolean {
  return short.length === 0 && long.length > 0;
}
