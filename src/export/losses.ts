import { refused, withoutSchema } from './followTheMoney.ts';
import type { Extract } from './extract.ts';
import { times } from './gexf.ts';

export type DataFormat =
  'graph.json' | 'csv' | 'graphml' | 'gexf' | 'jgf' | 'cytoscape' | 'ftm' | 'annotations' | 'markdown';

/** One thing that a file does not hold or cannot say, and how many it is about. */
export interface Loss {
  what: LossId;
  count: number;
}

export type LossId =
  /** The counts are those of the part. */
  | 'counted-anew'
  /** Differences between sources of which some statements are not in the part. */
  | 'differences-cut'
  | 'differences'
  /** Not the quotes, nor the single statements. */
  | 'quotes'
  /** How stories and articles hang together. */
  | 'stories'
  /** The place of a quote in its article. */
  | 'places'
  | 'denied-labelled'
  | 'undated'
  | 'dates-widened'
  | 'formulas'
  /** One table refers to the others. */
  | 'tables'
  | 'refused-denied'
  | 'refused-not-firm'
  | 'refused-unreviewed'
  | 'refused-unmapped'
  | 'kinds-unmapped'
  | 'counts'
  | 'entities-unrelated'
  | 'copies'
  /** Quotes whose articles could not be read; whoever has read them adds it. */
  | 'unread';

/** What a format leaves out of an extract; those that concern nothing in it are left out themselves. */
export function losses(format: DataFormat, part: Extract): Loss[] {
  const { graph } = part.index;
  const cut: Loss[] = [
    { what: 'counted-anew', count: part.missing.relations },
    { what: 'differences-cut', count: part.missing.differences },
  ];
  return [...cut, ...ofFormat(format, part, graph.differences.length)].filter(({ count }) => count > 0);
}

function ofFormat(format: DataFormat, part: Extract, differences: number): Loss[] {
  const { graph } = part.index;
  const statements = graph.statements.length;
  const denied = graph.relations.filter(({ polarity }) => polarity !== 'affirmed').length;
  const perRelation: Loss[] = [
    { what: 'quotes', count: statements },
    { what: 'stories', count: graph.stories.length },
    { what: 'differences', count: differences },
    { what: 'denied-labelled', count: denied },
  ];
  const perStatement: Loss[] = [
    { what: 'places', count: statements },
    { what: 'stories', count: graph.stories.length },
    { what: 'differences', count: differences },
  ];
  switch (format) {
    case 'graph.json':
      return [];
    case 'csv':
      return [
        { what: 'tables', count: 3 },
        ...perStatement,
        { what: 'denied-labelled', count: denied },
        { what: 'formulas', count: 1 },
      ];
    case 'jgf':
      return [...perStatement, waiting(part), { what: 'denied-labelled', count: denied }];
    case 'graphml':
    case 'cytoscape':
      return perRelation;
    case 'gexf':
      return [...perRelation, ...ofTime(part)];
    case 'ftm':
      return ofFollowTheMoney(part, differences);
    case 'annotations':
      return [
        { what: 'counts', count: graph.relations.length },
        { what: 'stories', count: graph.stories.length },
        { what: 'differences', count: differences },
      ];
    case 'markdown':
      return [
        waiting(part),
        { what: 'copies', count: graph.stories.filter(({ copies }) => copies.length > 1).length },
        { what: 'entities-unrelated', count: unrelated(part) },
        { what: 'differences', count: differences },
      ];
  }
}

function ofTime({ index }: Extract): Loss[] {
  const { relations, statements } = index.graph;
  const imprecise = statements.filter(
    ({ time, when }) => time.of === 'event' && time.from !== time.to && when?.edtf?.includes('/') === false,
  );
  return [
    { what: 'undated', count: relations.filter((relation) => times(index, relation).length === 0).length },
    { what: 'dates-widened', count: imprecise.length },
  ];
}

function ofFollowTheMoney(part: Extract, differences: number): Loss[] {
  const { denied, notFirm, unreviewed, unmapped } = refused(part);
  return [
    { what: 'refused-denied', count: denied },
    { what: 'refused-not-firm', count: notFirm },
    { what: 'refused-unreviewed', count: unreviewed },
    { what: 'refused-unmapped', count: unmapped },
    { what: 'kinds-unmapped', count: withoutSchema(part) },
    { what: 'counts', count: part.index.graph.relations.length },
    { what: 'differences', count: differences },
  ];
}

/** Statements that wait to be reviewed beside accepted ones of the same relation. */
function waiting({ index: { waitingOf } }: Extract): Loss {
  return { what: 'refused-unreviewed', count: [...waitingOf.values()].flat().length };
}

function unrelated({ index, entities }: Extract): number {
  return entities.filter(({ id }) => !index.relationsOf.has(id)).length;
}
