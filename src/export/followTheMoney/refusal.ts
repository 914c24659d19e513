import { isDifferent } from '../../model/quoteCheck.ts';
import type { Modality, Statement } from '../../model/types.ts';
import { get, type GraphIndex } from '../../query/graphIndex.ts';
import type { Extract } from '../extract.ts';
import { schemaOf } from './schemata.ts';
import { tieOf } from './ties.ts';

/** Why a statement is in no file of FollowTheMoney, which knows only what holds: the first reason that keeps it out. */
export type Reason =
  /** It says that something is not so, or another statement of its relation does. */
  | 'denied'
  | 'unreviewed'
  /** An article does not have the words that it rests on. */
  | 'different'
  /** Planned, conditional or possible. */
  | 'notFirm'
  /** It must come first for something else to happen. */
  | 'required'
  /** It is only the purpose of another act. */
  | 'intended'
  /** It was called off. */
  | 'abandoned'
  /** It is about a class, and the format takes every entity for one thing. */
  | 'class'
  /** Its predicate has no counterpart, or none between such ends. */
  | 'unmapped';

/** How many statements a file of FollowTheMoney cannot hold. */
export type Refused = Record<Reason, number>;

type Known = Pick<Extract, 'index' | 'checks'>;

const ofModality: Readonly<Record<Modality, Reason | null>> = {
  actual: null,
  planned: 'notFirm',
  required: 'required',
  intended: 'intended',
  conditional: 'notFirm',
  possible: 'notFirm',
  abandoned: 'abandoned',
};

/** The statements that are not in the file. */
export function refused({ index, checks }: Known): Refused {
  const counts: Refused = {
    denied: 0,
    unreviewed: 0,
    different: 0,
    notFirm: 0,
    required: 0,
    intended: 0,
    abandoned: 0,
    class: 0,
    unmapped: 0,
  };
  for (const statement of index.graph.statements) {
    const why = reason({ index, checks }, statement);
    if (why !== null) counts[why] += 1;
  }
  return counts;
}

/** Null for a statement that is in the file. */
export function reason({ index, checks }: Known, statement: Statement): Reason | null {
  const polarity = index.relationOf.get(statement.id)?.polarity ?? statement.polarity;
  if (statement.polarity === 'denied' || polarity !== 'affirmed') return 'denied';
  if (statement.review !== 'accepted') return 'unreviewed';
  if (isDifferent(checks, statement)) return 'different';
  const stage = ofModality[statement.modality];
  if (stage !== null) return stage;
  if (tieOf(index, statement) !== null) return null;
  return isOfClass(index, statement) ? 'class' : 'unmapped';
}

/** The entities that are not in the file, since nothing in FollowTheMoney is of their kind, or since they are classes. */
export function withoutSchema({ index, entities }: Pick<Extract, 'index' | 'entities'>) {
  const left = entities.filter((entity) => schemaOf(index, entity) === null);
  const classes = left.filter(({ generic }) => generic).length;
  return { classes, kinds: left.length - classes };
}

function isOfClass(index: GraphIndex, { subject, object }: Statement): boolean {
  return [subject, object].some((id) => get(index.entities, id).generic);
}
