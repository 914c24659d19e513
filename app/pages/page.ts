import { quoted } from '../../src/query/quoted.ts';
import { isDifferent, type QuoteChecks } from '../../src/model/quoteCheck.ts';
import { support } from '../../src/model/support.ts';
import type { Entity, Relation, Support } from '../../src/model/types.ts';
import { firmestFirst } from '../../src/query/firmest.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { byImportance } from '../../src/query/importance.ts';
import { newsrooms } from '../../src/query/newsrooms.ts';
import { provenance } from '../../src/query/provenance.ts';
import { pagePath, type Subject } from '../../src/view/pages.ts';
import { counted } from '../words/texts/counted.ts';
import { pageTexts } from '../words/texts/pages.ts';
import { collectionCounts } from '../words/collection.ts';
import { roleWords } from '../words/kinds.ts';
import { relationDates } from '../words/dates.ts';
import { firmness, relationFirmnessUnder } from '../words/firmness.ts';
import { capitalise, sentence } from '../words/sentences.ts';
import { supportWords, supportSentence } from '../words/support.ts';

/** A page that is written when the site is built: where it lies, and what search engines and previews are told of it. */
export interface Page {
  /** What it is of; null = the collection. */
  subject: Subject | null;
  /** Its folder, relative to the root page: empty, or with a slash at its end. */
  path: string;
  heading: string;
  /** One or two sentences without mark-up. */
  description: string;
  /** A few words for each line under the heading of the preview image. */
  facts: string[];
}

/** All pages of a collection, the root page first. */
export function pagesOf(index: GraphIndex, checks: QuoteChecks): Page[] {
  const { graph } = index;
  return [
    rootPage(index),
    ...graph.entities.map((entity) => entityPage(index, entity)),
    ...graph.relations.map((relation) => relationPage(index, relation, checks)),
  ];
}

function rootPage(index: GraphIndex): Page {
  const { graph } = index;
  return {
    subject: null,
    path: '',
    heading: graph.title,
    description: `${pageTexts.lead} ${collectionCounts(index)}`,
    facts: [
      capitalise(counted.relations(graph.relations.length)),
      capitalise(
        pageTexts.storiesIn(counted.stories(graph.stories.length), counted.articles(graph.articles.length)),
      ),
    ],
  };
}

function entityPage(index: GraphIndex, entity: Entity): Page {
  const subject: Subject = { type: 'entity', id: entity.id };
  const relations = index.relationsOf.get(entity.id) ?? [];
  const heading = capitalise(entity.name);
  const told = byImportance(index, relations)
    .slice(0, 3)
    .map((relation) => `${sentence(index, relation)}.`);
  return {
    subject,
    path: pagePath(subject),
    heading,
    description: pageTexts.entityDescription(heading, index.graph.title, told.join(' ')),
    facts: [roleWords(index, entity), ...entityCounts(index, relations)],
  };
}

/** How much rests behind the relations of an entity, everything counted once. */
function entityCounts(index: GraphIndex, relations: readonly Relation[]): string[] {
  if (relations.length === 0) return [];
  const statements = relations
    .flatMap((relation) => relation.statements.map((id) => get(index.statements, id)))
    .filter(({ review }) => review === 'accepted');
  return [
    capitalise(counted.relations(relations.length)),
    supportCounts(support(statements, index.stories, newsrooms(index))),
  ];
}

/** "Two or three origins, four articles". */
function supportCounts(found: Support): string {
  const articles = found.articles > 0 ? `, ${counted.articles(found.articles)}` : '';
  return capitalise(`${supportWords({ support: found })}${articles}`);
}

function relationPage(index: GraphIndex, relation: Relation, checks: QuoteChecks): Page {
  const subject: Subject = { type: 'relation', id: relation.id };
  const heading = sentence(index, relation);
  const holding = firmestFirst(index, relation).find((statement) => !isDifferent(checks, statement));
  const quote = holding?.evidence.find(({ context }) => !context)?.anchors[0]?.exact;
  const origin = supportSentence(index, provenance(index, relation), relation);
  return {
    subject,
    path: pagePath(subject),
    heading,
    description: `${firmness(index, relation)}. ${origin} ${quote ? quoted(shorten(quote, 160)) : ''}`.trim(),
    facts: [
      relationFirmnessUnder(index, relation),
      supportCounts(relation.support),
      capitalise(relationDates(index, relation) ?? ''),
    ].filter(Boolean),
  };
}

/** The first words, cut between words, in one line. */
export function shorten(text: string, most: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trimEnd()}…`;
}
