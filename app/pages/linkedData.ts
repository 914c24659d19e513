import { checkOf, type QuoteChecks } from '../../src/model/quoteCheck.ts';
import type { Statement } from '../../src/model/types.ts';
import { proofOf } from '../../src/query/evidence.ts';
import { firmestFirst } from '../../src/query/firmest.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { nameAlone } from '../words/sentences.ts';
import type { Page } from './page.ts';

/**
 * The page for programs, in the words of schema.org. Quotations are given as quotations: the vocabulary has no way to say
 * that a relation is denied or only planned, so no relation is told as a fact.
 * @returns JSON without `<`, so that it can stand in an element of the page
 */
export function linkedData(
  index: GraphIndex,
  page: Page,
  address: string | null,
  checks: QuoteChecks,
): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': page.subject ? 'WebPage' : 'CollectionPage',
    name: page.heading,
    description: page.description,
    inLanguage: 'en',
    ...(address && { url: address }),
    isPartOf: { '@type': 'WebSite', name: `Edgewise: ${index.graph.title}` },
    ...about(index, page, checks),
  };
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}

function about(index: GraphIndex, { subject }: Page, checks: QuoteChecks): object {
  switch (subject?.type) {
    case undefined:
      return {};
    case 'entity':
      return { about: thing(index, subject.id) };
    case 'relation': {
      const relation = get(index.relations, subject.id);
      return {
        about: [thing(index, relation.subject), thing(index, relation.object)],
        hasPart: firmestFirst(index, relation).flatMap((statement) => quotations(index, statement, checks)),
      };
    }
  }
}

function thing(index: GraphIndex, id: string): object {
  const { name: called, wikidata } = get(index.entities, id);
  return {
    '@type': 'Thing',
    name: called,
    ...(wikidata && { sameAs: `https://www.wikidata.org/entity/${wikidata}` }),
  };
}

/** None of words that their article does not have. */
function quotations(index: GraphIndex, statement: Statement, checks: QuoteChecks): object[] {
  const story = get(index.stories, statement.story);
  const day =
    story.published.edtf && /^\d{4}-\d\d-\d\d$/.test(story.published.edtf) ? story.published.edtf : null;
  return proofOf(statement).flatMap(({ anchors: [first] }) => {
    if (!first || checkOf(checks, first).state === 'different') return [];
    const { url } = get(index.articles, first.article);
    const source = {
      '@type': 'NewsArticle',
      headline: story.headline,
      ...(story.publisher && {
        publisher: { '@type': 'Organization', name: nameAlone(index, story.publisher) },
      }),
      ...(day && { datePublished: day }),
      ...(url && { url }),
    };
    return [{ '@type': 'Quotation', text: first.exact, isPartOf: source }];
  });
}
