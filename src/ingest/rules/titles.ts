import lexicon from './lexicon/roles.json';
import type { NamedSpan } from './mentionsOf.ts';
import { headName } from './nouns.ts';
import type { Phrase } from './phrases.ts';
import type { NamedTie } from './structure.ts';

const OF_COUNTRY = new Set(lexicon.ofCountry);
const ENVOYS = new Set(lexicon.envoys);
const HEADS = new Set(lexicon.heads);
const VOICES = new Set(lexicon.voices);
export const GONE = /\b(?:former|ex|then|late|designate|elect|would-be|future|ousted|deposed)\b/iu;

/** “The Avalonian union’s president”, “the Avalonian federation president”: the office is no state’s. */
const OF_A_BODY =
  /(?:['’]s?|\b(?:union|federation|association|club|league|company|bank|party|committee|team))\s+$/iu;

/** “A leader of the union”, “a union leader”, “the senior union leader”: one of several. */
const ONE_OF_MANY = /^an?\s|\b(?:senior|leading|prominent)\b/iu;

/** What is said next of somebody who holds the office no longer. */
const LEAVES =
  /^,?\s+(?:(?:has|have|had)\s+)?(?:resign(?:s|ed)|quits?|step(?:s|ped)\s+down|(?:was|were|been)\s+(?:dismissed|fired|ousted|sacked))\b/u;
const LEAVES_WITHIN = 40;

/** Who holds which office by the titles beside a name: "Avalonian Foreign Minister Ada Lovelock". */
export function titleTies(phrases: readonly Phrase[], at: number, text: string): NamedTie[] {
  const phrase = phrases[at];
  if (!phrase) return [];
  return [
    ...(isPlaceOnly(phrases, at, text) ? [] : titled(phrase, text)),
    ...apposed(phrases, at, text),
    ...officeAfter(phrases, at, text),
    ...titledApart(phrases, at, text),
    ...envoyApart(phrases, at, text),
    ...headApart(phrases, at, text),
    ...counterpart(phrases, at, text),
  ].filter(({ predicate, from, to, trigger }) => {
    if (predicate === 'leads' && ONE_OF_MANY.test(trigger.text)) return false;
    const end = Math.max(from.end, to.end, trigger.tokens.at(-1)?.end ?? 0);
    return !LEAVES.test(text.slice(end, end + LEAVES_WITHIN));
  });
}

/** "In Avalonia Minister Ada Lovelock": the state says where, unless it is written as an adjective is: “US”, “Avalonian”. */
function isPlaceOnly(phrases: readonly Phrase[], at: number, text: string): boolean {
  const [first] = phrases[at]?.names ?? [];
  const isLed = phrases[at - 1]?.type === 'preposition' && first?.start === phrases[at]?.tokens[0]?.start;
  if (!first || !isLed || first.sense !== 'name' || !['country', 'place'].includes(first.entity.kind))
    return false;
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
  // “The Red Front commander Ada Lovelock” may be one of many; an army has one.
  if (/commander$/iu.test(role) && !OF_ONE.test(body.entity.name)) return [];
  return office(role, person, body, phrase);
}

const OF_ONE =
  /\b(?:army|navy|air force|armed forces|police|brigade|division|corps|battalion|command|fleet|forces)$/iu;

/** "President Ada Lovelock of Avalonia" */
function officeAfter(phrases: readonly Phrase[], at: number, text: string): NamedTie[] {
  const [holder, of, state] = phrases.slice(at, at + 3);
  const [person, body] = [holder?.names.at(-1), state?.names[0]];
  if (!holder || !person || !body || of?.text !== 'of' || person.entity.kind !== 'person') return [];
  const isWhole = state?.tokens[0]?.start === body.start && person.end === holder.tokens.at(-1)?.end;
  const from = Math.max(holder.tokens[0]?.start ?? 0, holder.names.at(-2)?.end ?? 0);
  const role = text
    .slice(from, person.start)
    .replace(/^the\s/iu, '')
    .trim();
  return isWhole && !GONE.test(role) ? office(role, person, body, holder) : [];
}

/** "Ada Lovelock, the Avalonian foreign minister,", "Jan Dorn, a spokesman for the ministry," */
function apposed(phrases: readonly Phrase[], at: number, text: string): NamedTie[] {
  const [person, comma, noun, of, body] = phrases.slice(at, at + 5);
  const name = person?.names.at(-1);
  if (!person || comma?.type !== 'comma' || noun?.type !== 'noun' || name?.entity.kind !== 'person')
    return [];
  if (name.end < (person.tokens.at(-1)?.end ?? 0) || GONE.test(noun.text)) return [];
  const [own] = noun.names;
  // “… Ada Lovelock, Avalonia’s minister said”: whoever said it is somebody else.
  if (own && of?.type === 'verb') return [];
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

/** "Avalon's ambassador to Borduria, Ada Lovelock," */
function envoyApart(phrases: readonly Phrase[], at: number, text: string): NamedTie[] {
  if (phrases[at + 1]?.text !== 'to') return [];
  const [noun, to, state, comma, named, end] = phrases.slice(at, at + 6);
  const [body, person] = [noun?.names[0], named?.names[0]];
  if (!noun || !body || !person || state?.type !== 'noun') return [];
  const isApart = comma?.type === 'comma' && [undefined, 'comma', 'stop'].includes(end?.type);
  const isWhole = named !== undefined && isOnlyNamed(named, person) && person.entity.kind === 'person';
  if (!isApart || !isWhole || GONE.test(noun.text) || isPlaceOnly(phrases, at, text)) return [];
  const role = text
    .slice(body.end, noun.tokens.at(-1)?.end)
    .replace(/^['’]s?/u, '')
    .trim();
  return [...office(role, person, body, noun), ...posted(role, person, to, state, noun)];
}

/** "The chief executive of Avalon Lines, Ada Lovelock," */
function headApart(phrases: readonly Phrase[], at: number, text: string): NamedTie[] {
  const [body] = phrases[at]?.names ?? [];
  if (!body || phrases[at - 1]?.text !== 'of' || phrases[at + 1]?.type !== 'comma') return [];
  const [noun, , whole, , named, end] = phrases.slice(at - 2, at + 4);
  const person = named?.names[0];
  if (noun?.type !== 'noun' || noun.names.length > 0 || !named || person?.entity.kind !== 'person') return [];
  const isApart = [undefined, 'comma', 'stop'].includes(end?.type) && !isInChain(phrases, at);
  const isWhole =
    headName(named) === person && named.tokens.every(({ text: word }) => /^\p{Lu}|^[-‑.]$/u.test(word));
  const isAll = whole !== undefined && headName(whole) === body && whole.names.length === 1;
  if (!isApart || !isWhole || !isAll || GONE.test(noun.text)) return [];
  const role = text.slice(noun.tokens[0]?.start, noun.tokens.at(-1)?.end).replace(/^the\s/iu, '');
  return office(role, person, body, noun);
}

/** “The daughter of the head of Avalon Lines, Ada Lovelock,”, “with the head of Avalon Lines, Ada Lovelock, a poet,” */
function isInChain(phrases: readonly Phrase[], at: number): boolean {
  const before = phrases[at - 3];
  if (before?.type !== 'preposition') return false;
  return before.text === 'of' || /^(?:a|an|the)$/u.test(phrases[at + 4]?.tokens[0]?.lower ?? '');
}

/** “Foreign Minister Ada Lovelock met her Avalonian counterpart, Jan Dorn”: he holds such an office too. */
function counterpart(phrases: readonly Phrase[], at: number, text: string): NamedTie[] {
  const phrase = phrases[at];
  if (!phrase || phrase.names.length === 0 || !phrase.text.includes('counterpart')) return [];
  const [state] = phrase.names;
  const next = phrases[at + 1]?.type === 'comma' ? phrases[at + 2] : undefined;
  const person = phrase.names[1] ?? next?.names[0];
  const isOffice = phrases.slice(0, at).some((noun) => HOLDS.test(noun.text) && !GONE.test(noun.text));
  if (!isOffice || state?.entity.kind !== 'country' || person?.entity.kind !== 'person') return [];
  if (phrase.names.length < 2 && next?.tokens[0]?.start !== person.start) return [];
  if (!/^\scounterpart,?\s$/u.test(text.slice(state.end, person.start))) return [];
  return [
    {
      predicate: 'holds-office-for',
      from: person,
      to: state,
      trigger: phrase,
      rule: 'title counterpart',
      isInPassing: true,
    },
  ];
}

const HOLDS = /\b(?:minister|president|premier|chancellor|foreign\ssecretary|secretary\sof\sstate)\b/u;

export function office(role: string, person: NamedSpan, body: NamedSpan, trigger: Phrase): NamedTie[] {
  const known = knownRole(role);
  const lower = known.toLowerCase();
  if (body.entity.kind === 'country' && OF_A_BODY.test(role.slice(0, -known.length))) return [];
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
  // Whoever heads a part of it, the “foreign policy chief”, does not lead it.
  const isOfPart = /\p{Ll}\s+$/u.test(role.slice(0, -known.length));
  return HEADS.has(lower) && !isOfPart ? tie('leads') : [];
}

/** The title that the words end with: “foreign minister” of “long-time foreign minister”; the words themselves if none. */
function knownRole(role: string): string {
  const words = role.split(' ');
  const known = words
    .map((_, i) => words.slice(i).join(' '))
    .find((part) => [OF_COUNTRY, ENVOYS, VOICES, HEADS].some((set) => set.has(part.toLowerCase())));
  return known === undefined || /deputy|vice/iu.test(role.slice(0, -known.length)) ? role : known;
}

/** Whether a noun group is the name of a person, with or without a title: “Ada Lovelock”, “Dr Ada Lovelock”. */
export function isOnlyNamed({ tokens }: Phrase, { start }: NamedSpan): boolean {
  const before = tokens.filter((token) => token.start < start);
  return before.every(({ text }) => COURTESY.has(text));
}

const COURTESY = new Set(lexicon.courtesies);

/** "Avalon's popular president, Ada Lovelock," */
function titledApart(phrases: readonly Phrase[], at: number, text: string): NamedTie[] {
  const [noun, comma, named] = phrases.slice(at, at + 3);
  const [body, person] = [noun?.names[0], named?.names[0]];
  if (!noun || !body || noun.names.length > 1 || comma?.type !== 'comma' || person?.entity.kind !== 'person')
    return [];
  const isWhole = named?.names.length === 1 && isOnlyNamed(named, person);
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
