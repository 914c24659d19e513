import type { EntityId, Modality, Relation, Statement } from '../model/types.ts';
import type { Subgraph } from './filter.ts';
import { indexGraph, type GraphIndex } from './graphIndex.ts';
import { anyRouting, type Exclusion, type Routing } from './links.ts';
import { connections } from './paths.ts';
import { testIndex } from './testIndex.ts';

/** A relation as tests write it: affirmed, stated as fact, of one origin, unless they say something else. */
export interface Draft {
  from: EntityId;
  to: EntityId;
  predicate?: string;
  origins?: number;
  polarity?: Relation['polarity'];
  modality?: Modality;
  /** What it names beside its ends. */
  about?: readonly EntityId[];
  /** The sentence that tells it, as the story and a number: `wire 2`. Where it has none, nothing is known to be told with it. */
  told?: string;
}

/** A graph of nothing but relations; everything in it is shown. @param classes which of their ends are classes */
export function graphOf(
  drafts: readonly Draft[],
  classes: readonly EntityId[] = [],
): { index: GraphIndex; visible: Subgraph } {
  const { graph } = testIndex();
  const statements = drafts.flatMap((draft, i) => statementOf(graph.statements[0], draft, i) ?? []);
  const relations = drafts.map((draft, i): Relation => {
    const {
      from,
      to,
      predicate = 'supplies',
      origins = 1,
      polarity = 'affirmed',
      modality = 'actual',
    } = draft;
    return {
      id: `${from}~${predicate}~${to}~${i}`,
      subject: from,
      predicate,
      object: to,
      statements: draft.told === undefined ? [] : [`s.${i}`],
      polarity,
      modality,
      spread: [],
      dated: 0,
      earliest: null,
      latest: null,
      support: {
        articles: 1,
        stories: 1,
        origins: [origins, origins],
        sources: [origins, origins],
        speakers: [],
      },
    };
  });
  const visible: Subgraph = {
    relations: new Set(relations.map(({ id }) => id)),
    entities: new Set(relations.flatMap(({ subject, object }) => [subject, object])),
    statements: new Set(statements.map(({ id }) => id)),
  };
  const entities = classes.map((id) => ({
    id,
    kind: 'country',
    name: id,
    aliases: [],
    generic: true as const,
  }));
  return { index: indexGraph({ ...graph, entities, statements, relations }), visible: visible };
}

/** The statement behind a relation, in whose sentence everything of this number is told. */
function statementOf(like: Statement | undefined, draft: Draft, i: number): Statement | null {
  if (!like || draft.told === undefined) return null;
  const [story = '', number = '0'] = draft.told.split(' ');
  const start = Number(number) * 100;
  const anchor = { article: story, exact: '', start, end: start + 20, prefix: '', suffix: '. The' };
  const { from, to, predicate = 'supplies', polarity, modality = 'actual', about = [] } = draft;
  return {
    ...like,
    id: `s.${i}`,
    story,
    subject: from,
    predicate,
    object: to,
    polarity: polarity === 'denied' ? 'denied' : 'affirmed',
    modality,
    also: about.map((entity) => ({ role: 'about', entity })),
    evidence: [{ anchors: [anchor] }],
  };
}

/** The paths that are found, each as the ids of its entities. */
export function asked(
  drafts: readonly Draft[],
  ends: [EntityId, EntityId],
  without: Exclusion[] = [],
  classes: EntityId[] = [],
  routing: Partial<Routing> = {},
): string[] {
  const { index, visible } = graphOf(drafts, classes);
  return connections(index, visible, ends, { ...anyRouting, without, ...routing }).paths.map(({ entities }) =>
    entities.join(' '),
  );
}
