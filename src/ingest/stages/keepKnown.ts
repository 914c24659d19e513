import { indexById } from '../../model/ids.ts';
import type { Entity, Predicate } from '../../model/types.ts';
import type { ExtractionContext, Identified, Result } from '../contracts.ts';
import type { Diagnostic } from '../diagnosticTypes.ts';
import { teller } from '../diagnostics.ts';
import { isSuggested } from '../isSuggested.ts';
import { onceFor } from '../onceFor.ts';

/** Made once for a collection: every story asks for them. */
const entitiesById = onceFor((list: readonly Entity[]) => indexById(list));
const predicatesById = onceFor((list: readonly Predicate[]) => indexById(list));

interface Known {
  entities: ReadonlyMap<string, Entity>;
  predicates: ReadonlyMap<string, Predicate>;
}

/**
 * Drops suggestions that name what the collection has not, or tie what their predicate cannot tie. What a person wrote
 * is held against the whole collection later, with everything else that names something.
 */
export function keepKnown(
  identified: Identified[],
  { entities, vocabulary }: Pick<ExtractionContext, 'entities' | 'vocabulary'>,
): Result<Identified[]> {
  const known = { entities: entitiesById(entities), predicates: predicatesById(vocabulary.predicates) };
  const value: Identified[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const one of identified) {
    const doubt = isSuggested(one) ? doubtOf(one, known) : null;
    if (doubt) diagnostics.push(doubt);
    else value.push(one);
  }
  return { value, diagnostics };
}

function doubtOf({ id, story, extractor, proposal }: Identified, known: Known): Diagnostic | null {
  const tell = teller('warning', { extractor: extractor.id, story, statement: id });
  const { subject, object, said, also = [] } = proposal;
  const named = [subject, object, ...said, ...also.map(({ entity }) => entity)];
  const unknown = named.find((name) => !known.entities.has(name));
  if (unknown !== undefined) return tell('no-entity', { id: unknown });
  const predicate = known.predicates.get(proposal.predicate);
  if (!predicate) return tell('no-predicate', { id: proposal.predicate });
  if (subject === object) return tell('self-tie', { id: subject });
  const ends: [end: Entity | undefined, allowed: string[]][] = [
    [known.entities.get(subject), predicate.from],
    [known.entities.get(object), predicate.to],
  ];
  const [misfit] = ends.flatMap(([end, allowed]) => (end && !allowed.includes(end.kind) ? [end] : []));
  return misfit
    ? tell('wrong-kind', { entity: misfit.id, kind: misfit.kind, predicate: predicate.id })
    : null;
}
