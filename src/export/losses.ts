import type { Extract } from './extract.ts';
import { refused, withoutSchema } from './followTheMoney/refusal.ts';
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
  /** What is planned, required, intended, conditional, possible or called off is a line too. */
  | 'stages-labelled'
  /** A line says the firmest of several. */
  | 'stages-spread'
  /** Types, regions and groups without members of their own are nodes like any other. */
  | 'classes-labelled'
  | 'undated'
  | 'dates-widened'
  | 'formulas'
  /** One table refers to the others. */
  | 'tables'
  | 'refused-denied'
  /** Planned, conditional or possible. */
  | 'refused-not-firm'
  /** What must come first for something else to happen. */
  | 'refused-required'
  /** The purpose of another act. */
  | 'refused-intended'
  /** Called off. */
  | 'refused-abandoned'
  /** About a class of things. */
  | 'refused-class'
  | 'refused-unreviewed'
  /** An article does not have their words. */
  | 'refused-different'
  | 'refused-unmapped'
  | 'kinds-unmapped'
  | 'classes-refused'
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
  const labelled = ofLines(part);
  const perRelation: Loss[] = [
    { what: 'quotes', count: statements },
    { what: 'stories', count: graph.stories.length },
    { what: 'differences', count: differences },
    ...labelled,
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
      return [{ what: 'tables', count: 3 }, ...perStatement, ...labelled, { what: 'formulas', count: 1 }];
    case 'jgf':
      return [...perStatement, waiting(part), ...labelled];
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

/** What a line or a node is, which only its words and fields tell. */
function ofLines({ index, entities }: Extract): Loss[] {
  const { relations } = index.graph;
  return [
    { what: 'denied-labelled', count: relations.filter(({ polarity }) => polarity !== 'affirmed').length },
    { what: 'stages-labelled', count: relations.filter(({ modality }) => modality !== 'actual').length },
    { what: 'stages-spread', count: relations.filter(({ spread }) => spread.length > 1).length },
    { what: 'classes-labelled', count: entities.filter(({ generic }) => generic).length },
  ];
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
  const why = refused(part);
  const { kinds, classes } = withoutSchema(part);
  return [
    { what: 'refused-denied', count: why.denied },
    { what: 'refused-not-firm', count: why.notFirm },
    { what: 'refused-required', count: why.required },
    { what: 'refused-intended', count: why.intended },
    { what: 'refused-abandoned', count: why.abandoned },
    { what: 'refused-unreviewed', count: why.unreviewed },
    { what: 'refused-different', count: why.different },
    { what: 'refused-class', count: why.class },
    { what: 'refused-unmapped', count: why.unmapped },
    { what: 'classes-refused', count: classes },
    { what: 'kinds-unmapped', count: kinds },
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
