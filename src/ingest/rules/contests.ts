import lexicon from './lexicon/contests.json';
import heads from './lexicon/heads.json';
import { onceFor } from '../onceFor.ts';
import type { Token } from './language.ts';
import type { Tie } from './readFrames.ts';
import type { Sentence } from './sentence.ts';

const GAMES = new Set(lexicon.games);
const LEAGUES = new Set(lexicon.leagues);
const MARKETS = new Set(lexicon.markets);
const ELECTIONS = new Set(lexicon.elections);
const FICTION = new Set(lexicon.fiction);
const INVENTED = new Set(lexicon.invented);
const PLANS = new Set(lexicon.plans);
const MEDALS = new Set(lexicon.teams);
const CIVIL = new Set([...lexicon.civil, ...heads.company]);
const FORCE = new Set(['uses-force-against', 'attacks-place']);

type Ends = Pick<Tie, 'from' | 'to' | 'predicate'>;
type Words = Pick<Sentence, 'tokens'>;

/** What only sounds like an act: a match of two teams, or a fight for voters or customers. */
export function isContest(tie: Ends, sentence: Words): boolean {
  return isGame(tie, sentence) || isRivalry(tie, sentence);
}

/** “Estonia meets Chile in a qualifying group”: their teams do, and no state does anything to another. */
function isGame({ from, to }: Ends, { tokens }: Words): boolean {
  const areStates = from.entity.kind === 'country' && to.entity.kind === 'country';
  return areStates && speaksOfGame(tokens);
}

/** Made once for a sentence: every tie of two states asks. */
const speaksOfGame = onceFor((tokens: readonly Token[]) =>
  tokens.some((token, i) => isOfGame(token, tokens, i)),
);

function isOfGame({ lower, lemma, pos }: Token, tokens: readonly Token[], i: number): boolean {
  if (GAMES.has(lower) || GAMES.has(lemma)) return true;
  const before = tokens[i - 1]?.lower ?? '';
  if (lower === 'league') return LEAGUES.has(before);
  if (MEDALS.has(lower)) return /^(?:for|win|wins|won|claim|claimed|take|took)$/u.test(before);
  if (lower === 'group') return /^[A-H]\.?$/u.test(tokens[i + 1]?.text ?? '');
  if (lower === '-' || lower === '–') return isNumber(tokens[i - 1]) && isNumber(tokens[i + 1]);
  if (lower !== 'final') return SCORE.test(lower);
  const isLast = tokens[i + 1] === undefined || tokens[i + 1]?.pos === 'PUNCT';
  return (pos === 'NOUN' || isLast) && /^(?:in|the|a|into|cup)$/u.test(before);
}

const SCORE = /^\d{1,3}[-–]\d{1,3}$/u;

function isNumber(token: Token | undefined): boolean {
  return /^\d{1,3}$/u.test(token?.text ?? '');
}

/** “The Avalon Party attacked the Union Party over taxes”, “Avalon targeted Borduria with a tourism campaign” */
function isRivalry({ predicate, from, to }: Ends, { tokens }: Words): boolean {
  if (!FORCE.has(predicate)) return false;
  if (isCivil(from.entity.name) || tokens.some(({ lemma }) => MARKETS.has(lemma))) return true;
  const areBodies = from.entity.kind === 'organization' && to.entity.kind === 'organization';
  return areBodies && tokens.some(({ lemma }) => ELECTIONS.has(lemma));
}

/** “A simulation in which Avalon attacks” */
function isSetting(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.lower === 'in' && tokens[at + 2]?.lower === 'which';
}

/** Whether a body is of a kind that has no arms, by the last word of its name. */
function isCivil(name: string): boolean {
  return CIVIL.has(name.slice(name.lastIndexOf(' ') + 1));
}

/** “Under the plan, Avalon supplies”: it is told of what is planned. */
export function isUnderPlan({ tokens }: Words): boolean {
  if (!/^(?:under|according)$/u.test(tokens[0]?.lower ?? '')) return false;
  const comma = tokens.findIndex(({ text }) => text === ',');
  return tokens.slice(0, Math.max(0, comma)).some(({ lemma }) => PLANS.has(lemma));
}

/** “In the film, …”, “The play imagines that …”: nothing of it is so. */
export function isFiction({ tokens, phrases, clauses }: Sentence): boolean {
  if (tokens.some(({ lower }) => INVENTED.has(lower))) return true;
  const at = tokens.findIndex(({ lemma, lower }) => FICTION.has(lemma) || FICTION.has(lower));
  if (at < 0 || tokens[at + 1]?.lower === 'of') return false;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const verb = tokens.findIndex(({ pos }) => pos === 'VERB');
  if (/^(?:in|on)$/u.test(tokens[0]?.lower ?? '') && at < comma && (verb < 0 || at < verb)) return true;
  const [first] = clauses;
  const subject = first?.subjects[0];
  if (isSetting(tokens, at)) return true;
  return clauses.length > 1 && subject === phrases[0] && FICTION.has(subject?.tokens.at(-1)?.lemma ?? '');
}
