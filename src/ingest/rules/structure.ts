import type { NamedSpan } from './mentionsOf.ts';
import type { Clause } from './clauses.ts';
import { compoundTies } from './compounds.ts';
import { gazetteer } from './gazetteer.ts';
import lexicon from './lexicon/roles.json';
import institutions from './lexicon/institutions.json';
import { headName } from './nouns.ts';
import { ownerByPronoun } from './nounTies.ts';
import type { Phrase } from './phrases.ts';
import type { Tie } from './readFrames.ts';

/** A tie that a title or a name carries in passing. */
export interface NamedTie extends Tie {
  role?: string;
  /** It is the reporter's, whoever speaks, unless it stands in a quotation. */
  isInPassing: true;
}

const OF_COUNTRY = new Set(lexicon.ofCountry);
const ENVOYS = new Set(lexicon.envoys);
const HEADS = new Set(lexicon.heads);
const VOICES = new Set(lexicon.voices);
const STATE_BODIES = new RegExp(
  `(?:${[...institutions, 'ministry', 'department', 'senate', 'congress', 'guard'].join('|')})$`,
  'iu',
);
const GONE = /\b(?:former|ex|then|late|designate|elect|would-be|future|ousted|deposed)\b/iu;

/** What a sentence says in passing: whose minister, whose ministry, which city of which state. */
export function structureTies(
  phrases: readonly Phrase[],
  clauses: readonly Clause[],
  text: string,
  resolve: (name: NamedSpan) => NamedSpan | null,
): NamedTie[] {
  return phrases.flatMap((phrase, at) => {
    if (phrase.type !== 'noun') return [];
    return [
      ...presentIn(phrases, at),
      ...(isPlaceOnly(phrases, at, text) ? [] : titled(phrase, text)),
      ...apposed(phrases, at, text),
      ...cityIn(phrases, at),
      ...bodyOf(phrase, text, resolve),
      ...compoundTies(phrase, text),
      ...officeAfter(phrases, at, text),
      ...titledApart(phrases, at, text),
      ...allied(phrases, at, clauses),
    ];
  });
}

/** "In Avalonia Minister Ada Lovelock": the state says where, unless it is written as an adjective is: “US”, “Avalonian”. */
function isPlaceOnly(phrases: readonly Phrase[], at: number, text: string): boolean {
  const [first] = phrases[at]?.names ?? [];
  const isLed = phrases[at - 1]?.type === 'preposition' && first?.start === phrases[at]?.tokens[0]?.start;
  if (!first || !isLed || first.sense !== 'name') return false;
  return (
    /\p{Ll}/u.test(text.slice(first.start, first.end)) && !/^['’]/u.test(text.slice(first.end, first.end + 1))
  );
}

/** "Avalonian Foreign Minister Ada Lovelock", "NATO Secretary General Jan Dorn" */
function titled(phrase: Phrase, text: string): NamedTie[] {
  const [body, person] = phrase.names.slice(-2);
  if (!body || !person || person.entity.kind !== 'person') return [];
  const role = text
    .slice(body.end, person.start)
    .replace(/^['’]s?/u, '')
    .trim();
  if (GONE.test(text.slice(phrase.tokens[0]?.start ?? 0, person.start))) return [];
  return office(role, person, body, phrase);
}

/** "President Ada Lovelock of Avalonia" */
function officeAfter(phrases: readonly Phrase[], at: number, text: string): NamedTie[] {
  const [titled, of, state] = phrases.slice(at, at + 3);
  const [person, body] = [titled?.names.at(-1), state?.names[0]];
  if (!titled || !person || !body || of?.text !== 'of' || person.entity.kind !== 'person') return [];
  const isWhole = state?.tokens[0]?.start === body.start && person.end === titled.tokens.at(-1)?.end;
  const from = Math.max(titled.tokens[0]?.start ?? 0, titled.names.at(-2)?.end ?? 0);
  const role = text
    .slice(from, person.start)
    .replace(/^the\s/iu, '')
    .trim();
  return isWhole && !GONE.test(role) ? office(role, person, body, titled) : [];
}

/** "Avalon … its old ally Borduria" */
function allied(phrases: readonly Phrase[], at: number, clauses: readonly Clause[]): NamedTie[] {
  const phrase = phrases[at];
  const name = phrase && headName(phrase);
  const noun = phrase?.tokens.findLast(({ start }) => name && start < name.start);
  if (!phrase || !name || !noun || !/^(?:ally|partner)$/u.test(noun.lemma) || GONE.test(phrase.text))
    return [];
  const from = ownerByPronoun(phrase, at, clauses);
  return from && from.entity.id !== name.entity.id
    ? [
        {
          predicate: 'has-ties-with',
          from,
          to: name,
          trigger: phrase,
          rule: `its ${noun.lemma}`,
          isInPassing: true,
        },
      ]
    : [];
}

/** "Ada Lovelock, the Avalonian foreign minister,", "Jan Dorn, a spokesman for the ministry," */
function apposed(phrases: readonly Phrase[], at: number, text: string): NamedTie[] {
  const [person, comma, noun, of, body] = phrases.slice(at, at + 5);
  const name = person?.names.at(-1);
  if (!person || comma?.type !== 'comma' || noun?.type !== 'noun' || name?.entity.kind !== 'person')
    return [];
  if (name.end < (person.tokens.at(-1)?.end ?? 0) || GONE.test(noun.text)) return [];
  const [own] = noun.names;
  if (own) {
    const role = text
      .slice(own.end, noun.tokens.at(-1)?.end)
      .replace(/^['’]s?/u, '')
      .trim();
    return [...office(role, name, own, noun), ...posted(role, name, of, body, noun)];
  }
  const owner = body?.names.at(-1);
  if (
    !owner ||
    !['of', 'for', 'to', 'at'].includes(of?.text ?? '') ||
    owner.end < (body?.tokens.at(-1)?.end ?? 0)
  )
    return [];
  return office(noun.text.replace(/^(?:the|a|an)\s/u, ''), name, owner, noun);
}

/** "Avalon's ambassador to Borduria" */
function posted(
  role: string,
  person: NamedSpan,
  to: Phrase | undefined,
  state: Phrase | undefined,
  trigger: Phrase,
): NamedTie[] {
  const name = state && headName(state);
  if (!ENVOYS.has(role.toLowerCase()) || to?.text !== 'to' || name?.entity.kind !== 'country') return [];
  const rule = `title ${role.toLowerCase()} to`;
  return [{ predicate: 'posted-to', from: person, to: name, trigger, rule, role, isInPassing: true }];
}

function office(role: string, person: NamedSpan, body: NamedSpan, trigger: Phrase): NamedTie[] {
  const known = knownRole(role);
  const lower = known.toLowerCase();
  const tie = (predicate: string) => [
    {
      predicate,
      from: person,
      to: body,
      trigger,
      rule: `title ${lower}`,
      role: known,
      isInPassing: true as const,
    },
  ];
  if (body.entity.kind === 'country' && OF_COUNTRY.has(lower)) return tie('holds-office-for');
  if (body.entity.kind === 'country' && ENVOYS.has(lower)) return tie('represents');
  if (body.entity.kind !== 'organization') return [];
  if (VOICES.has(lower)) return tie('represents');
  return HEADS.has(lower) ? tie('leads') : [];
}

/** The title that the words end with: “foreign minister” of “long-time foreign minister”; the words themselves if none. */
function knownRole(role: string): string {
  const words = role.split(' ');
  const known = words
    .map((_, i) => words.slice(i).join(' '))
    .find((part) => [OF_COUNTRY, ENVOYS, VOICES, HEADS].some((set) => set.has(part.toLowerCase())));
  return known === undefined || /deputy|vice/iu.test(role.slice(0, -known.length)) ? role : known;
}

/** "Avalon's popular president, Ada Lovelock," */
function titledApart(phrases: readonly Phrase[], at: number, text: string): NamedTie[] {
  const [noun, comma, named] = phrases.slice(at, at + 3);
  const [body, person] = [noun?.names[0], named?.names[0]];
  if (!noun || !body || noun.names.length > 1 || comma?.type !== 'comma' || person?.entity.kind !== 'person')
    return [];
  const isWhole = named?.names.length === 1 && named.tokens[0]?.start === person.start;
  const end = noun.tokens.at(-1)?.end ?? 0;
  const isFinal = [undefined, 'comma', 'stop', 'verb'].includes(phrases[at + 3]?.type);
  if (!isWhole || !isFinal || GONE.test(noun.text) || isPlaceOnly(phrases, at, text)) return [];
  return office(
    text
      .slice(body.end, end)
      .replace(/^['’]s?/u, '')
      .trim(),
    person,
    body,
    noun,
  );
}

/** "Port Emil, Borduria"; "Old Quarter, Port Emil" */
function cityIn(phrases: readonly Phrase[], at: number): NamedTie[] {
  const [place, comma, state] = phrases.slice(at, at + 3);
  const [from, to] = [place?.names.at(-1), state?.names[0]];
  const before = phrases[at - 1];
  if (
    !place ||
    !from ||
    !to ||
    comma?.type !== 'comma' ||
    state?.type !== 'noun' ||
    before?.type !== 'preposition'
  )
    return [];
  const isWhole =
    state.names.length === 1 && state.tokens.at(-1)?.end === to.end && state.tokens[0]?.start === to.start;
  const isPlace = to.entity.kind === 'place' || (to.entity.kind === 'country' && to.sense === 'name');
  if (from.entity.kind !== 'place' || from.entity.id === to.entity.id || !isPlace || !isWhole) return [];
  const next = phrases[at + 3];
  if (next && next.type !== 'comma' && next.type !== 'stop') return [];
  return [{ predicate: 'located-in', from, to, trigger: place, rule: 'city and state', isInPassing: true }];
}

const FORCE = new Set([
  'attack',
  'bomb',
  'combat',
  'defeat',
  'degrade',
  'destroy',
  'fight',
  'strike',
  'target',
]);
const GROUPS = new Set(['organization', 'group']);

/** "Palmyra in Syria" lies there; "the fight against Daesh in Iraq" says where Daesh acts. */
function presentIn(phrases: readonly Phrase[], at: number): NamedTie[] {
  const [named, preposition] = phrases.slice(at, at + 2);
  const from = named && headName(named);
  if (!from || !(preposition?.text === 'in' || (preposition?.text === 'at' && from.entity.kind === 'event')))
    return [];
  const isGroup = GROUPS.has(from.entity.kind) && !from.entity.media && isComplement(phrases, at);
  if (!['place', 'event'].includes(from.entity.kind) && !isGroup) return [];
  const predicate = isGroup ? 'active-in' : from.entity.kind === 'event' ? 'takes-place-in' : 'located-in';
  return placesAfter(phrases, at + 2).flatMap((to) =>
    to.entity.id === from.entity.id
      ? []
      : [{ predicate, from, to, trigger: named, rule: 'name in place', isInPassing: true as const }],
  );
}

/** After a preposition, or right after a verb of force: “to defeat the Red Front in Borduria”. */
function isComplement(phrases: readonly Phrase[], at: number): boolean {
  const before = phrases[at - 1];
  if (before?.type !== 'verb') return ['against', 'of', 'by'].includes(before?.text ?? '');
  return FORCE.has(before.tokens.at(-1)?.lemma ?? '');
}

function placesAfter(phrases: readonly Phrase[], at: number): NamedSpan[] {
  const found: NamedSpan[] = [];
  for (let i = at; phrases[i]?.type === 'noun'; i += 2) {
    const noun = phrases[i];
    const name = noun && headName(noun);
    if (!name || !['country', 'place'].includes(name.entity.kind)) break;
    found.push(name);
    if (phrases[i + 1]?.text !== 'and') break;
  }
  return found;
}

/** A ministry, army or parliament that is called by its state. */
function bodyOf(phrase: Phrase, text: string, resolve: (name: NamedSpan) => NamedSpan | null): NamedTie[] {
  return phrase.names.flatMap((name) => {
    if (name.entity.kind !== 'organization' || !STATE_BODIES.test(text.slice(name.start, name.end)))
      return [];
    const state = stateIn(name, text);
    const to = state && resolve(state);
    return to
      ? [
          {
            predicate: 'belongs-to',
            from: name,
            to,
            trigger: phrase,
            rule: 'state in the name',
            isInPassing: true as const,
          },
        ]
      : [];
  });
}

function stateIn({ start, end }: NamedSpan, text: string): NamedSpan | null {
  const words = text.slice(start, end).split(/['’\s]/u);
  for (let length = 3; length > 0; length--) {
    const part = words.slice(0, length).join(' ');
    const known = gazetteer()
      .byName.get(part)
      ?.find(({ entity }) => entity.kind === 'country');
    if (known && words.length > length)
      return { start, end: start + part.length, entity: known.entity, sense: known.alias.sense };
  }
  return null;
}
