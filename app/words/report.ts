import type { About, Extract } from '../../src/export/extract.ts';
import type { Note, Report, ReportedRelation, ReportedStatement } from '../../src/export/report.ts';
import type { Passage, Relation, Statement } from '../../src/model/types.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { provenance } from '../../src/query/provenance.ts';
import { articleName } from './articles.ts';
import { words } from './catalogue.ts';
import { dateWords, relationDates, whenWords } from './dates.ts';
import { firmness } from './firmness.ts';
import { capitalise, sentence } from './sentences.ts';
import { originSentence, publisherName, speakerWords } from './support.ts';

const { report: told } = words.exporting;

/** What is taken away, as a text: relations in the order of their sentences, each quote numbered where it is first used. */
export function reportOf({ index }: Extract, about: About): Report {
  const { notes, numberOf } = numbering(index);
  const relations = index.graph.relations
    .map((relation) => ({ relation, heading: sentence(index, relation) }))
    .toSorted((a, b) => a.heading.localeCompare(b.heading))
    .map(({ relation, heading }): ReportedRelation => {
      const statements = relation.statements.map((id) => get(index.statements, id));
      return {
        id: relation.id,
        heading,
        facts: factsOf(index, relation),
        address: about.link('relation', relation.id),
        statements: statements.map((statement) => ({
          ...toldBy(index, statement, about),
          notes: [...new Set(statement.evidence.map((passage) => numberOf(statement, passage)))],
        })),
      };
    });
  const { title, address } = about;
  const from = words.exporting.savedFrom(dateWords(about.date), address);
  return { title, about: [...about.notes, from], address, relations, notes };
}

/** Numbers quotes from 1; a passage that several statements of a story rest on has one number. */
function numbering(index: GraphIndex) {
  const notes: Note[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (statement: Statement, passage: Passage): number => {
    const key = `${statement.story} ${passage.anchors[0]?.exact ?? ''}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    notes.push(noteOf(index, statement, passage));
    numbers.set(key, notes.length);
    return notes.length;
  };
  return { notes, numberOf };
}

function factsOf(index: GraphIndex, relation: Relation): string {
  const dates = relationDates(index, relation);
  const origins = originSentence(index, provenance(index, relation), relation);
  return `${[firmness(relation), dates].filter(Boolean).join('; ')}. ${origins}`;
}

function toldBy(index: GraphIndex, statement: Statement, about: About): Omit<ReportedStatement, 'notes'> {
  const story = get(index.stories, statement.story);
  const when = statement.when ? whenWords(statement.when, story) : told.noDate;
  const reviewed = statement.review === 'unreviewed' ? told.unreviewed : '';
  const role = statement.role ? told.role(statement.role) : '';
  const said = `${speakerWords(index, statement)}: ${firmness(statement).toLowerCase()}; ${when}${role}${reviewed}`;
  return { id: statement.id, words: said, address: about.link('statement', statement.id) };
}

function noteOf(index: GraphIndex, { story: id }: Statement, { anchors: [anchor] }: Passage): Note {
  const story = get(index.stories, id);
  const article = anchor && get(index.articles, anchor.article);
  const published = story.published.edtf ? dateWords(story.published.edtf) : told.unknownDate;
  const file = article ? `, ${articleName(index, article)}` : '';
  return {
    quote: anchor?.exact ?? '',
    headline: upright(story.headline),
    source: `${capitalise(publisherName(index, story))}, ${published}${file}`,
    original: article?.url ?? null,
  };
}

/** Without the characters that turn round the words after them. */
function upright(text: string): string {
  return text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/gu, '');
}
