import lexicon from './lexicon/members.json';
import weapons from './lexicon/weapons.json';
import type { NamedSpan } from './mentionsOf.ts';
import type { Phrase } from './phrases.ts';

const MEMBERS = new Set(lexicon.members);
const WEAPON_NOUNS = new Set(weapons.after);
const FORCES = new Set(lexicon.forces);
const GONE = /\b(?:former|ex|retired|ousted)\b/u;
const PARTS = new Set(lexicon.parts);

/** Whether a noun group only counts out what "of" names after it: "dozens of", "members of". */
export function isPart(phrase: Phrase): boolean {
  return (
    (PARTS.has(headLemma(phrase)) || /^(?:hundreds|thousands|dozens|scores|millions)$/u.test(phrase.text)) &&
    phrase.names.length === 0
  );
}

/** "Hamas fighters" act for Hamas. */
function whoseMembers(phrase: Phrase): NamedSpan | null {
  const [last, before] = [phrase.tokens.at(-1), phrase.names.at(-1)];
  if (!last || !before || !acts(last.lower, before) || GONE.test(phrase.text)) return null;
  const between = phrase.tokens.filter(({ start }) => start >= before.end);
  return between.length === 1 || (between.length === 2 && /^['’]s?$/u.test(between[0]?.text ?? ''))
    ? before
    : null;
}

/** Whether the people of a body or the forces of a state act for it: “Avalonian rebels” do not. */
function acts(noun: string, { entity }: NamedSpan): boolean {
  return (
    (entity.kind === 'organization' && MEMBERS.has(noun)) || (entity.kind === 'country' && FORCES.has(noun))
  );
}

/** What a noun group is: the name it ends with, unless that only describes another noun. */
export function headName(phrase: Phrase): NamedSpan | null {
  if (phrase.names.length === 0) return null;
  const last = phrase.tokens.at(-1);
  const name = phrase.names.at(-1);
  // The tagger takes “Jun.” at the end of a sentence for one word.
  const end = (last?.end ?? 0) - (last?.text.endsWith('.') ? 1 : 0);
  if (!last || !name || name.end < end)
    return namedWeapon(phrase) ?? whoseMembers(phrase) ?? bodyCalled(phrase);
  if (name.sense === 'description' && !['weapon', 'group'].includes(name.entity.kind)) return null;
  return namedWeapon(phrase) ?? name;
}

const BODIES = new Set(lexicon.bodies);
const GROUPS = new Set(lexicon.groups);
const KINDS = new Set(lexicon.armed);

/** “The Climate Action network”, “the Red Front rebel group” */
function bodyCalled({ tokens, names }: Phrase): NamedSpan | null {
  const name = names.at(-1);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!name || !last || name.entity.kind !== 'organization' || name.sense === 'description') return null;
  const between = tokens.filter(({ start, end }) => start >= name.end && end < last.end);
  const isKind = between.length === 1 && KINDS.has(between[0]?.lower ?? '');
  const isLed = first?.lower === 'the' && tokens[1]?.start === name.start && names.length === 1;
  if (!isLed || (between.length > 0 && !isKind)) return null;
  return BODIES.has(last.lower) || (isKind && GROUPS.has(last.lower)) ? name : null;
}

/** "MiG-29 fighter jets" are MiG-29s. */
function namedWeapon({ names, tokens }: Phrase): NamedSpan | null {
  const armed = names.filter(({ entity }) => entity.kind === 'weapon');
  const [first] = armed;
  const last = tokens.at(-1);
  const others = names.slice(first ? names.indexOf(first) : 0);
  if (!first || !last || armed.length !== others.length) return null;
  if (!first.entity.generic && others.length === 1 && WEAPON_NOUNS.has(last.lower)) return first;
  return armed.at(-1)?.end === last.end ? (armed.find(({ entity }) => !entity.generic) ?? first) : null;
}

/** The name that a noun group belongs to: "Avalon" in "Avalon's attack", in "the Avalonian attack", or in "Its attack" of whom the sentence before is about. */
export function owner(phrase: Phrase): NamedSpan | null {
  const [name] = phrase.names;
  const last = phrase.tokens.at(-1);
  if (!name || !last || name.end >= last.end) return null;
  if (name.context && phrase.tokens[0]?.lower === 'its') return name;
  const after = phrase.tokens.find(({ start }) => start >= name.end);
  const isOwned = after !== undefined && /^['’]s?$/u.test(after.text);
  if (after?.text === '-') return null;
  const isBare = after === last && ['country', 'organization'].includes(name.entity.kind);
  return isOwned || isBare || name.sense === 'description' ? name : null;
}

/** Only the owner that an apostrophe names: “Avalon” in “Avalon’s brutal raid”. */
export function possessor(phrase: Phrase): NamedSpan | null {
  return (
    phrase.names.find(({ end }) => {
      const next = phrase.tokens.find(({ start }) => start >= end);
      return next !== undefined && next.start === end && /^['’]s?$/u.test(next.text);
    }) ?? null
  );
}

export function headLemma({ tokens }: Phrase): string {
  return tokens.at(-1)?.lemma ?? '';
}
