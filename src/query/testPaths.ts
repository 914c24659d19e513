import type { EntityId, Modality, Relation } from '../model/types.ts';
import type { Shown } from './filter.ts';
import { indexGraph, type GraphIndex } from './graphIndex.ts';
import type { Exclusion } from './hops.ts';
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
}

/** A graph of nothing but relations; everything in it is shown. */
export function graphOf(drafts: readonly Draft[]): { index: GraphIndex; shown: Shown } {
  const { graph } = testIndex();
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
      statements: [],
      polarity,
      modality,
      earliest: null,
      latest: null,
      support: { articles: 1, stories: 1, origins: [origins, origins], speakers: [] },
    };
  });
  const shown: Shown = {
    relations: new Set(relations.map(({ id }) => id)),
    entities: new Set(relations.flatMap(({ subject, object }) => [subject, object])),
    statements: new Set(),
  };
  return { index: indexGraph({ ...graph, relations }), shown };
}

/** The paths that are found, each as the ids of its entities. */
export function asked(
  drafts: readonly Draft[],
  ends: [EntityId, EntityId],
  without: Exclusion[] = [],
): string[] {
  const { index, shown } = graphOf(drafts);
  return connections(index, shown, ends, without).paths.map(({ entities }) => entities.join(' '));
}
