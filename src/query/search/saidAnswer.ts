import type { EntityId, Statement } from '../../model/types.ts';
import type { GraphIndex } from '../graphIndex.ts';
import { daySaid, isWithin, lineOf, partiesOf } from './answerLine.ts';
import type { AnswerLine, SaidAnswer } from './answer.ts';
import type { Mention, Question } from './question.ts';
import { gatherSaid } from './gatherSaid.ts';
import { termOf, termsOf } from './term.ts';

/** Words that ask for what somebody said. */
const speaking = new Set(
  'say says said saying tell told claim announce declare statement state quote according speak spoke word warn insist'
    .split(' ')
    .map(termOf),
);
/** Before whom one of whom is spoken stands, and not who speaks. */
const spokenOf = ['about', 'of', 'on', 'regarding', 'concerning'];

/** What is attributed to whom a question names as speaking; null where it asks for no such thing. */
export function saidAnswer(index: GraphIndex, question: Question): SaidAnswer | null {
  const asked = question.rest.filter(({ term }) => speaking.has(term));
  const speakers = question.mentions.filter(({ before }) => !spokenOf.includes(before));
  const [mention] = speakers;
  const likeliest = mention?.ids[0];
  if (asked.length === 0 || !mention || !likeliest) return null;
  const heard = mention.ids.find((id) => saidBy(index, id).length > 0) ?? likeliest;
  const lines = linesOf(index, about(index, question, saidBy(index, heard), mention));
  return { type: 'said', speaker: heard, lines };
}

function saidBy(index: GraphIndex, id: EntityId): Statement[] {
  return index.graph.statements.filter(({ said }) => said.includes(id));
}

/** Only what is said then, of what else is named, and in words that are asked for, where there is any such. */
function about(
  index: GraphIndex,
  { mentions, rest, days }: Question,
  said: readonly Statement[],
  speaker: Mention,
): readonly Statement[] {
  const then = days ? said.filter((one) => isWithin(days, daySaid(index, one), daySaid(index, one))) : said;
  const of = mentions.filter((mention) => mention !== speaker).flatMap(({ ids }) => ids.slice(0, 1));
  const onThem = then.filter((one) => of.every((id) => partiesOf(one).some((party) => party.id === id)));
  const words = rest.filter(({ term }) => !speaking.has(term)).map(({ term }) => term);
  const inWords = onThem.filter((one) => words.every((term) => quoteTerms(one).has(term)));
  return inWords.length > 0 ? inWords : onThem.length > 0 ? onThem : then;
}

function quoteTerms({ evidence }: Statement): Set<string> {
  return new Set(evidence.flatMap(({ anchors: [first] }) => termsOf(first?.exact ?? '')));
}

/** The latest first, of one day what most reports tell; what several tell once. */
function linesOf(index: GraphIndex, said: readonly Statement[]): AnswerLine[] {
  return gatherSaid(index, said)
    .flatMap(({ statements, stories, day, dayOf }) => {
      const line = lineOf(index, statements, null, day, dayOf);
      return line ? [{ ...line, stories }] : [];
    })
    .toSorted(
      (a, b) =>
        compare(b.day ?? '', a.day ?? '') ||
        b.stories.length - a.stories.length ||
        compare(a.statement, b.statement),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
