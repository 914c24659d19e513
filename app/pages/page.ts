import { support } from '../../src/model/support.ts';
import type { Entity, Relation, Support } from '../../src/model/types.ts';
import { firmestFirst } from '../../src/query/firmest.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { provenance } from '../../src/query/provenance.ts';
import { pagePath, type Subject } from '../state/pages.ts';
import { pageWords, words } from '../words/catalogue.ts';
import { collectionCounts } from '../words/collection.ts';
import { relationDates } from '../words/dates.ts';
import { firmness } from '../words/firmness.ts';
import { capitalise, sentence } from '../words/sentences.ts';
import { originCount, originSentence } from '../words/support.ts';
import { locale } from './Site.tsx';

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
export function pagesOf(index: GraphIndex): Page[] {
  const { graph } = index;
  return [
    rootPage(index),
    ...graph.entities.map((entity) => entityPage(index, entity)),
    ...graph.relations.map((relation) => relationPage(index, relation)),
  ];
}

function rootPage(index: GraphIndex): Page {
  const { graph } = index;
  return {
    subject: null,
    path: '',
    heading: graph.title,
    description: `${pageWords.lead} ${collectionCounts(index)}`,
    facts: [
      capitalise(words.counted.relations(graph.relations.length)),
      capitalise(
        pageWords.storiesIn(
          words.counted.stories(graph.stories.length),
          words.counted.articles(graph.articles.length),
        ),
      ),
    ],
  };
}

function entityPage(index: GraphIndex, entity: Entity): Page {
  const subject: Subject = { type: 'entity', id: entity.id };
  const relations = index.relationsOf.get(entity.id) ?? [];
  const heading = capitalise(entity.name);
  const told = relations.slice(0, 3).map((relation) => `${sentence(index, relation)}.`);
  return {
    subject,
    path: pagePath(subject),
    heading,
    description: pageWords.entityDescription(heading, index.graph.title, told.join(' ')),
    facts: [kindWords(index, entity), ...entityCounts(index, relations)],
  };
}

function kindWords(index: GraphIndex, { kind, media }: Entity): string {
  const { label } = get(index.kinds, kind);
  return media ? label + words.details.newsroom : label;
}

/** How much rests behind the relations of an entity, everything counted once. */
function entityCounts(index: GraphIndex, relations: readonly Relation[]): string[] {
  if (relations.length === 0) return [];
  const statements = relations
    .flatMap((relation) => relation.statements.map((id) => get(index.statements, id)))
    .filter(({ review }) => review === 'accepted');
  const newsrooms = new Set(index.graph.entities.filter(({ media }) => media).map(({ id }) => id));
  return [
    capitalise(words.counted.relations(relations.length)),
    supportCounts(support(statements, index.stories, newsrooms)),
  ];
}

/** "Two or three origins, four articles". */
function supportCounts(found: Support): string {
  const articles = found.articles > 0 ? `, ${words.counted.articles(found.articles)}` : '';
  return capitalise(`${originCount({ support: found })}${articles}`);
}

function relationPage(index: GraphIndex, relation: Relation): Page {
  const subject: Subject = { type: 'relation', id: relation.id };
  const heading = sentence(index, relation);
  const quote = firmestFirst(index, relation)[0]?.evidence[0]?.anchors[0]?.exact ?? '';
  const origin = originSentence(index, provenance(index, relation), relation);
  return {
    subject,
    path: pagePath(subject),
    heading,
    description: `${firmness(relation)}. ${origin} “${shorten(quote, 160)}”`,
    facts: [
      firmness(relation),
      supportCounts(relation.support),
      capitalise(relationDates(index, relation, locale) ?? ''),
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
