import type { About, Extract } from '../../src/export/extract.ts';
import type { Note, Report, ReportedRelation, ReportedStatement } from '../../src/export/report.ts';
import { passages } from '../../src/export/statementColumns.ts';
import { isDifferent, passageCheck, type QuoteCheck } from '../../src/model/quoteCheck.ts';
import type { Passage, Relation, Statement } from '../../src/model/types.ts';
import { gapsOf } from '../../src/query/gaps.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { provenance } from '../../src/query/provenance.ts';
import { byline } from './bylines.ts';
import { independenceSentences } from './independence.ts';
import { exportingTexts } from './texts/exporting.ts';
import { gapTexts } from './texts/gaps.ts';
import { dateWords, relationDates, whenWords } from './dates.ts';
import { firmnessUnder, spreadWords } from './firmness.ts';
import { gapWords } from './gaps.ts';
import { savedCheckWords } from './savedQuotes.ts';
import { orderWords, sentence, typeWords, verbBeside } from './sentences.ts';
import { supportSentence, speakerWords } from './support.ts';
import { reportTexts } from './texts/report.ts';
import { locale } from './language.ts';

/** What is taken away, as a text: relations in the order of their sentences, each quote numbered where it is first used. */
export function reportOf(part: Extract, about: About): Report {
  const { index } = part;
  const { notes, numberOf } = numbering(part);
  const relations = index.graph.relations
    .map((relation) => ({ relation, place: orderWords(index, relation) }))
    .toSorted((a, b) => a.place.localeCompare(b.place, locale))
    .map(({ relation }): ReportedRelation => {
      const statements = relation.statements.map((id) => get(index.statements, id));
      return {
        id: relation.id,
        heading: sentence(index, relation),
        facts: factsOf(index, relation),
        address: about.link('relation', relation.id),
        statements: statements.map((statement) => ({
          ...toldBy(part, statement, about),
          ...numbersOf(statement, numberOf),
        })),
      };
    });
  const { title, address } = about;
  const from = exportingTexts.savedFrom(dateWords(about.date), address);
  return { title, about: [...about.notes, from], address, relations, notes };
}

/** Of what it rests on, and of what only explains that. */
function numbersOf(statement: Statement, numberOf: (statement: Statement, passage: Passage) => number) {
  const [notes, context] = [false, true].map((is) =>
    passages(statement.evidence, is).map((passage) => numberOf(statement, passage)),
  );
  return { notes: [...new Set(notes)], context: [...new Set(context)] };
}

/** Numbers quotes from 1; a passage that several statements of a story rest on has one number. */
function numbering({ index, checks }: Extract) {
  const notes: Note[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (statement: Statement, passage: Passage): number => {
    const [first] = passage.anchors;
    const key = `${statement.story} ${passageCheck(checks, passage).state} ${first?.exact ?? ''}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    notes.push(noteOf(index, statement, passage, passageCheck(checks, passage)));
    numbers.set(key, notes.length);
    return notes.length;
  };
  return { notes, numberOf };
}

function factsOf(index: GraphIndex, relation: Relation): string {
  const dates = relationDates(index, relation);
  const origins = supportSentence(index, provenance(index, relation), relation);
  const type = typeWords(index, relation);
  const facts = [
    spreadWords(relation) ?? firmnessUnder(index, relation),
    dates,
    type && reportTexts.type(type),
  ];
  const gaps = gapsOf(index, relation).flatMap((gap) => gapWords(index, gap));
  const silence = gaps.length > 0 ? ` ${gapTexts.all(gaps.map(({ text }) => text))}` : '';
  const why = independenceSentences(index, relation).map((told) => ` ${told}`);
  return `${facts.filter(Boolean).join('; ')}. ${origins}${why.join('')}${silence}`;
}

function toldBy(
  { index, checks }: Extract,
  statement: Statement,
  about: About,
): Omit<ReportedStatement, 'notes' | 'context'> {
  const story = get(index.stories, statement.story);
  const when = statement.when ? whenWords(statement.when, story) : reportTexts.noDate;
  const reviewed = statement.review === 'unreviewed' ? reportTexts.unreviewed : '';
  const role = statement.role ? reportTexts.role(statement.role) : '';
  const verb = verbBeside(index, statement, get(index.relationOf, statement.id));
  const says = verb === null || isDifferent(checks, statement) ? '' : reportTexts.verb(verb);
  const said = `${speakerWords(index, statement)}: ${firmnessUnder(index, statement).toLowerCase()}; ${when}${role}${says}${reviewed}`;
  return { id: statement.id, words: said, address: about.link('statement', statement.id) };
}

function noteOf(
  index: GraphIndex,
  { story: id }: Statement,
  { anchors: [anchor] }: Passage,
  check: QuoteCheck,
): Note {
  const story = get(index.stories, id);
  const article = anchor && get(index.articles, anchor.article);
  return {
    quote: anchor?.exact ?? '',
    state: check.state,
    check: savedCheckWords(check),
    headline: upright(story.headline),
    source: byline(index, story, article),
    original: article?.url ?? null,
  };
}

/** Without the characters that turn round the words after them. */
function upright(text: string): string {
  return text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/gu, '');
}
