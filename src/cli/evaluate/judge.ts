import type { Proposal } from '../../ingest/contracts.ts';
import type { GoldDocument, GoldMention, GoldRelation } from './yardstick.ts';
import type { RulesReading } from './readRules.ts';
import { scoreOf, type Score } from './score.ts';

interface Span {
  start: number;
  end: number;
}

/** Scores of one document. */
export interface Judged {
  mentions: Score;
  people: Score;
  actors: Score;
  weapons: Score;
  pairs: Score;
  /** Every two marked names of a sentence, taken as related. */
  floor: Score;
  typed: Score;
  words: Score;
}

const KIND: Record<string, GoldMention['kind']> = { person: 'person', weapon: 'weapon' };
const SAME_NAME = new Set(['IsSynonymOf', 'HasAttrOf']);

/** Which of our predicates say what a type of the yardstick says; the others count among the unlabelled pairs. */
const TYPES: Record<string, string[]> = {
  FightingAgainst: ['uses-force-against', 'attacks-place', 'kills', 'captures', 'opposes'],
  AlliesOf: ['supports', 'helps', 'has-ties-with', 'cooperates-with', 'sends-aid-to'],
  Likes: ['supports', 'helps'],
  Dislikes: ['opposes', 'accuses', 'sanctions', 'uses-force-against'],
  BelongsTo: ['belongs-to', 'member-of', 'holds-office-for', 'uses'],
  InChargeOf: ['holds-office-for', 'leads', 'controls', 'captures'],
  CommWith: [
    'meets',
    'talks-with',
    'visits',
    'presses',
    'signs-deal-with',
    'directs-request-to',
    'comments-on',
  ],
  CoLocated: ['located-in', 'active-in', 'has-personnel-in', 'visits'],
};

export function judge({ mentions, relations, text }: GoldDocument, reading: RulesReading): Judged {
  const own = reading.mentions.map(({ start, end, entity }) => ({
    start,
    end,
    kind: KIND[entity.kind] ?? 'actor',
  }));
  const ofKind = (kind: GoldMention['kind']) =>
    scoreOf(
      own.filter((one) => one.kind === kind),
      mentions.filter((one) => one.kind === kind),
      overlap,
    );
  const related = relations.filter(({ type }) => !SAME_NAME.has(type));
  const pairs = distinctPairs(reading.proposals.flatMap(pairOf));
  const mapped = related.filter(({ type }) => TYPES[type]);
  return {
    mentions: scoreOf(own, mentions, (a, b) => a.kind === b.kind && overlap(a, b)),
    people: ofKind('person'),
    actors: ofKind('actor'),
    weapons: ofKind('weapon'),
    pairs: scoreOf(pairs, related, isPair),
    floor: scoreOf(inSentences(mentions, text), related, isPair),
    typed: scoreOf(
      reading.proposals.flatMap(pairOf),
      mapped,
      (a, b) => isPair(a, b) && (TYPES[b.type] ?? []).includes(a.predicate),
    ),
    words: wordsQuoted(reading.proposals, related),
  };
}

interface Pair {
  from: Span;
  to: Span;
  predicate: string;
}

function pairOf({ names, predicate }: Proposal): Pair[] {
  return names?.subject && names.object ? [{ from: names.subject, to: names.object, predicate }] : [];
}

function distinctPairs(pairs: Pair[]): Pair[] {
  const keys = pairs.map(({ from, to }) => [from.start, to.start].toSorted((a, b) => a - b).join());
  return pairs.filter((_, i) => keys.indexOf(keys[i] ?? '') === i);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isPair({ from, to }: Pair, { source, target }: GoldRelation): boolean {
  return (overlap(from, source) && overlap(to, target)) || (overlap(from, target) && overlap(to, source));
}

function inSentences(mentions: GoldMention[], text: string): Pair[] {
  const found: Pair[] = [];
  mentions.forEach((from, i) => {
    for (const to of mentions.slice(i + 1)) {
      const [first, second] = from.start < to.start ? [from, to] : [to, from];
      const isSame = !overlap(from, to) && !/[.!?]["”]?\s|\n/u.test(text.slice(first.end, second.start));
      if (isSame) found.push({ from, to, predicate: '' });
    }
  });
  return found;
}

/** Of the relations that we found, those whose words stand inside our quote. */
function wordsQuoted(proposals: Proposal[], related: GoldRelation[]): Score {
  const found = related.flatMap((relation) => {
    const own = proposals.find((proposal) => pairOf(proposal).some((pair) => isPair(pair, relation)));
    return own ? [{ relation, spans: own.passages.flatMap(({ spans }) => spans) }] : [];
  });
  const right = found.filter(({ relation: { words }, spans }) =>
    spans.some(({ start, end }) => start <= words.start && words.end <= end),
  ).length;
  return { found: found.length, right, there: found.length, reached: right };
}
