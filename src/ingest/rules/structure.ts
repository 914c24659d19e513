import { bodiesIn } from './bodiesIn.ts';
import type { NamedSpan } from './mentionsOf.ts';
import type { Clause } from './clauses.ts';
import { bodiesApposed } from './bodiesApposed.ts';
import { companyTies } from './companiesOf.ts';
import { compoundTies } from './compounds.ts';
import { gazetteer } from './gazetteer.ts';
import institutions from './lexicon/institutions.json';
import { headName } from './nouns.ts';
import { ownerByPronoun } from './nounTies.ts';
import { officeTies } from './offices.ts';
import type { Phrase } from './phrases.ts';
import { placeTies, townsIn } from './places.ts';
import type { Tie } from './readFrames.ts';
import { GONE, titleTies } from './titles.ts';

/** A tie that a title or a name carries in passing. */
export interface NamedTie extends Tie {
  role?: string;
  /** It is the reporter's, whoever speaks, unless it stands in a quotation. */
  isInPassing: true;
}

/** Who is against a government is none of its bodies. */
const ofTheState = institutions.filter((noun) => noun !== 'opposition');

const STATE_BODIES = new Set([...ofTheState, 'ministry', 'department', 'senate', 'congress', 'guard']);
const BODY_ENDS = new Set([...STATE_BODIES].map((noun) => noun.slice(noun.lastIndexOf(' ') + 1)));
const LONGEST_BODY = 4;

/** Whether a name ends with what a state has: “foreign ministry”, “Senate”. */
function isOfState(name: string): boolean {
  if (!BODY_ENDS.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())) return false;
  const words = name.toLowerCase().split(/\s+/u);
  for (let length = 1; length <= LONGEST_BODY; length++) {
    if (STATE_BODIES.has(words.slice(-length).join(' '))) return true;
  }
  return false;
}

/** What a sentence says in passing: whose minister, whose ministry, which city of which state. */
export function structureTies(
  phrases: readonly Phrase[],
  clauses: readonly Clause[],
  text: string,
  resolve: (name: NamedSpan) => NamedSpan | null,
): NamedTie[] {
  return phrases.flatMap((phrase, at) => {
    if (phrase.type !== 'noun') return [];
    // What else is told in passing, a name in the noun group tells.
    if (phrase.names.length === 0) return ofNameless(phrases, at, clauses, text);
    return [
      ...(isPersonNear(phrases, at) ? titleTies(phrases, at, text) : []),
      ...officeTies(phrases, at, clauses, text),
      ...bodiesApposed(phrases, at, text),
      ...companyTies(phrases, at, clauses, text),
      ...placeTies(phrases, at, clauses, text),
      ...bodyOf(phrase, text, resolve),
      ...bodiesIn(phrases, at, text),
      ...compoundTies(phrase, text),
      ...allied(phrases, at, clauses),
    ];
  });
}

/** Titles are told of persons, who are named no further on than this. */
function isPersonNear(phrases: readonly Phrase[], at: number): boolean {
  for (let i = at; i < at + REACH; i++)
    if (phrases[i]?.names.some(({ entity }) => entity.kind === 'person')) return true;
  return false;
}

const REACH = 5;

/** “Its chairman, Ada Lovelock”, “its subsidiary, Avalon Lines”, “towns including Aldham” */
function ofNameless(
  phrases: readonly Phrase[],
  at: number,
  clauses: readonly Clause[],
  text: string,
): NamedTie[] {
  return [
    ...officeTies(phrases, at, clauses, text),
    ...companyTies(phrases, at, clauses, text),
    ...townsIn(phrases, at),
  ];
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

/** A ministry, army or parliament that is called by its state. */
function bodyOf(phrase: Phrase, text: string, resolve: (name: NamedSpan) => NamedSpan | null): NamedTie[] {
  return phrase.names.flatMap((name) => {
    if (name.entity.kind !== 'organization' || !isOfState(text.slice(name.start, name.end))) return [];
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
