import { foldWord } from '../foldWord.ts';
import { get, type GraphIndex } from '../graphIndex.ts';
import type { Answer, Answers } from './answer.ts';
import type { HitType } from './documents.ts';
import { datePartOf } from './question.ts';
import type { Hit, Hits, Search } from './search.ts';
import { sentencesOf } from './sentencesOf.ts';
import { isMatched, wordsOf } from './term.ts';

/** What is looked for, and of which type all of it is wanted. */
export interface Request {
  text: string;
  whole: HitType | null;
}

export interface HitGroup {
  type: HitType;
  /** How many there are, of which the best are in `hits`. */
  total: number;
  hits: Hit[];
}

/** What a search finds, as plain data: it comes from a worker. */
export interface Found extends Pick<Hits, 'closest' | 'unknown'> {
  /** What was looked for. */
  text: string;
  answers: Answer[];
  /** In the order of `hitTypes`, none empty. */
  groups: HitGroup[];
  /** Not all has been looked through: the rest, or all but the names, is being made ready. */
  isPartial: boolean;
}

export const hitTypes: readonly HitType[] = ['entity', 'relation', 'quote', 'story'];

const maxOfEach = 5;
/** Nobody reads more; another word finds better. */
const maxWhole = 200;

/** Finds by names alone, while the rest is being made ready. */
export function findNames(search: Search, { text, whole }: Request): Found {
  const { hits, ...rest } = search(text);
  return { text, answers: [], groups: groupsOf(hits, whole), ...rest, isPartial: true };
}

/** Answers what is asked, and finds what has its words; of a date, what is beside it where nothing prints it so. */
export function find(index: GraphIndex, search: Search, answers: Answers, { text, whole }: Request): Found {
  const all = search(text);
  const { days, without } = datePartOf(text);
  const { hits, ...rest } = days && (all.closest || all.hits.length === 0) ? search(without) : all;
  const typed = new Set(wordsOf(text).map(foldWord));
  const told = answers(text);
  const others = withoutTold(index, hits, told);
  const groups = groupsOf(others, whole).map((group) => ({
    ...group,
    hits: group.hits.map((hit) => inBestWords(index, hit, typed)),
  }));
  return { text, answers: told, groups, ...rest, isPartial: false };
}

/** A quote that stands in an answer need not be found again. */
function withoutTold(index: GraphIndex, hits: readonly Hit[], answers: readonly Answer[]): Hit[] {
  const lines = answers.flatMap((answer) => ('lines' in answer ? answer.lines : []));
  const told = new Set(
    lines.flatMap(({ statement }) =>
      get(index.statements, statement).evidence.map(({ anchors }) => anchors[0]?.exact),
    ),
  );
  return hits.filter(({ type, text }) => type !== 'quote' || !told.has(text));
}

function groupsOf(hits: readonly Hit[], whole: HitType | null): HitGroup[] {
  return hitTypes.flatMap((type) => {
    const own = hits.filter((hit) => hit.type === type);
    const most = whole === type ? maxWhole : maxOfEach;
    return own.length > 0 ? [{ type, total: own.length, hits: own.slice(0, most) }] : [];
  });
}

/** A relation is said as it is shown, unless more of what was typed is in another way of saying it: "supplied by". */
function inBestWords(index: GraphIndex, hit: Hit, typed: ReadonlySet<string>): Hit {
  if (hit.type !== 'relation') return hit;
  const fit = (sentence: string) => {
    const words = wordsOf(sentence);
    const found = words.filter((word) => isMatched(word, hit.matched)).length;
    return found * 1000 + words.filter((word) => typed.has(foldWord(word))).length;
  };
  const sentences = sentencesOf(index, get(index.relations, hit.id));
  const [best = hit.text] = sentences.toSorted((a, b) => fit(b) - fit(a));
  return { ...hit, text: best };
}
