import type { Clause } from './clauses.ts';
import { isToCome } from './comingEvents.ts';
import { gazetteer } from './gazetteer.ts';
import members from './lexicon/members.json';
import type { NamedSpan } from './mentionsOf.ts';
import { headName } from './nouns.ts';
import type { Phrase } from './phrases.ts';
import type { NamedTie } from './structure.ts';

/** What lies, happens or acts where by two names side by side. */
export function placeTies(
  phrases: readonly Phrase[],
  at: number,
  clauses: readonly Clause[],
  text: string,
): NamedTie[] {
  return [
    ...presentIn(phrases, at, clauses, text),
    ...cityIn(phrases, at, text),
    ...cityInPart(phrases, at, text),
    ...areaOf(phrases, at),
    ...townsIn(phrases, at),
  ];
}

/** A capital after a comma is the city, whose name may be read as the government. */
export function cityOf(name: NamedSpan, text: string): NamedSpan {
  if (name.sense !== 'metonym') return name;
  const city = gazetteer()
    .byName.get(text.slice(name.start, name.end))
    ?.find(({ entity }) => entity.kind === 'place');
  return city ? { ...name, entity: city.entity } : name;
}

/** "Port Emil, Borduria"; "Old Quarter, Port Emil" */
function cityIn(phrases: readonly Phrase[], at: number, text: string): NamedTie[] {
  const [place, comma, state] = phrases.slice(at, at + 3);
  const [from, named] = [place?.names.at(-1), state?.names[0]];
  const to = named && cityOf(named, text);
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
  if (isListComma(phrases, at + 3) || areBothTowns(from, to, text)) return [];
  if (next && next.type !== 'comma' && next.type !== 'stop') return [];
  return [{ predicate: 'located-in', from, to, trigger: place, rule: 'city and state', isInPassing: true }];
}

/** “In Port Emil, in eastern Borduria,” */
function cityInPart(phrases: readonly Phrase[], at: number, text: string): NamedTie[] {
  if (phrases[at + 2]?.text !== 'in' || phrases[at + 1]?.type !== 'comma') return [];
  const [before, place, comma, where, state, end] = phrases.slice(Math.max(0, at - 1), at + 5);
  const [from, named] = [place?.names.at(-1), state?.names[0]];
  if (!place || !from || !named || before?.type !== 'preposition' || from.entity.kind !== 'place') return [];
  const isApart =
    comma?.type === 'comma' && where?.text === 'in' && (!end || /^(?:comma|stop)$/u.test(end.type));
  const isWhole = state?.names.length === 1 && state.tokens.at(-1)?.end === named.end;
  const to = cityOf(named, text);
  const isPlace = to.entity.kind === 'place' || to.entity.kind === 'country';
  if (!isApart || !isWhole || !isPlace || to.entity.id === from.entity.id || areBothTowns(from, to, text))
    return [];
  return [{ predicate: 'located-in', from, to, trigger: place, rule: 'city and state', isInPassing: true }];
}

/** “Oslo, Rabat”: a capital lies in no other place than its state, and no town or region that is known lies in a capital. */
function areBothTowns(from: NamedSpan, to: NamedSpan, text: string): boolean {
  const known = ({ start, end }: NamedSpan) => gazetteer().byName.get(text.slice(start, end)) ?? [];
  const isCapital = (name: NamedSpan) => known(name).some(({ alias }) => alias.sense === 'metonym');
  if (to.entity.kind !== 'place') return false;
  return isCapital(from) || (isCapital(to) && known(from).length > 0);
}

/** "the Old Quarter area of Port Emil" */
function areaOf(phrases: readonly Phrase[], at: number): NamedTie[] {
  const [area, of] = [phrases[at], phrases[at + 1]];
  if (!AREAS.has(area?.tokens.at(-1)?.lower ?? '')) return [];
  const from = area?.names.at(-1);
  const rest = area?.tokens.filter(({ start }) => from && start >= from.end) ?? [];
  const isArea = rest.length === 1 && from?.entity.kind === 'place';
  if (!area || !from || !isArea || !['of', 'in'].includes(of?.text ?? '')) return [];
  return placesAfter(phrases, at + 2)
    .slice(0, 1)
    .flatMap((to) =>
      to.entity.id === from.entity.id
        ? []
        : [{ predicate: 'located-in', from, to, trigger: area, rule: 'area of', isInPassing: true as const }],
    );
}

/** "towns in Avalonia including Aldham and Borley" */
export function townsIn(phrases: readonly Phrase[], at: number): NamedTie[] {
  const [towns, preposition, state] = [phrases[at], phrases[at + 1], phrases[at + 2]];
  if (!towns || !AREAS.has(towns.tokens.at(-1)?.lemma ?? '')) return [];
  const next = at + (phrases[at + 3]?.type === 'comma' ? 4 : 3);
  const isList = ['including', 'such as'].includes(phrases[next]?.text ?? '');
  const to = state?.type === 'noun' ? headName(state) : null;
  if (!isList || !to || !['in', 'of', 'across'].includes(preposition?.text ?? '')) return [];
  if (!['country', 'place'].includes(to.entity.kind)) return [];
  return placesAfter(phrases, next + 1)
    .filter(({ entity }) => entity.kind === 'place' && entity.id !== to.entity.id)
    .map((from) => ({
      predicate: 'located-in',
      from,
      to,
      trigger: towns,
      rule: 'towns of',
      isInPassing: true,
    }));
}

const AREAS = new Set([
  'area',
  'district',
  'suburb',
  'neighbourhood',
  'neighborhood',
  'quarter',
  'region',
  'province',
  'village',
  'town',
  'city',
  'valley',
]);
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
/** “The defeat of the Red Front in Borduria”, but not “leaders of the Red Front in Borduria”. */
const ACTS = new Set([
  'defeat',
  'destruction',
  'presence',
  'activity',
  'rise',
  'spread',
  'bombing',
  'expansion',
]);
const HARMS = new Set(members.harms);
const GROUPS = new Set(['organization', 'group']);

/** "Palmyra in Syria" lies there; "the fight against Daesh in Iraq" says where Daesh acts. */
function presentIn(
  phrases: readonly Phrase[],
  at: number,
  clauses: readonly Clause[],
  text: string,
): NamedTie[] {
  const [named, preposition] = phrases.slice(at, at + 2);
  const from = named && headName(named);
  if (!from || !(preposition?.text === 'in' || (preposition?.text === 'at' && from.entity.kind === 'event')))
    return [];
  const isGroup = GROUPS.has(from.entity.kind) && !from.entity.media && isComplement(phrases, at);
  if (!['place', 'event'].includes(from.entity.kind) && !isGroup) return [];
  if (from.entity.kind === 'event' && isToCome(phrases, at, clauses, text)) return [];
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
  // “The crimes against the Aldham League in Borduria” says where they were.
  if (before?.text === 'against' && HARMS.has(phrases[at - 2]?.tokens.at(-1)?.lemma ?? '')) return false;
  if (before?.text === 'of') return ACTS.has(phrases[at - 2]?.tokens.at(-1)?.lemma ?? '');
  if (before?.type !== 'verb') return ['against', 'by'].includes(before?.text ?? '');
  return FORCE.has(before.tokens.at(-1)?.lemma ?? '');
}

/** A comma in a list of names that “and” ends, with or without a comma of its own. */
function isListComma(phrases: readonly Phrase[], at: number): boolean {
  if (phrases[at]?.type !== 'comma') return false;
  const last = phrases[at + 2];
  if (/^(?:and|or)$/u.test(phrases[at + 1]?.text ?? '') && last?.type === 'noun') return isPlaceNoun(last);
  if (phrases[at + 1]?.type !== 'noun') return false;
  return phrases[at + 2]?.text === 'and' || isListComma(phrases, at + 2);
}

function isPlaceNoun(noun: Phrase): boolean {
  return ['country', 'place'].includes(headName(noun)?.entity.kind ?? '');
}

function placesAfter(phrases: readonly Phrase[], at: number): NamedSpan[] {
  const found: NamedSpan[] = [];
  for (let i = at; phrases[i]?.type === 'noun'; i += 2) {
    const noun = phrases[i];
    const name = noun && headName(noun);
    if (!name || !['country', 'place'].includes(name.entity.kind)) break;
    found.push(name);
    if (phrases[i + 1]?.text !== 'and' && !isListComma(phrases, i + 1)) break;
  }
  return found;
}
