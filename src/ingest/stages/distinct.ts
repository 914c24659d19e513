import { relationId } from '../../model/ids.ts';
import type { Anchor, StatementId } from '../../model/types.ts';
import type { Anchored, Result } from '../contracts.ts';
import type { Diagnostic } from '../diagnosticTypes.ts';
import { teller } from '../diagnostics.ts';
import { groupBy } from '../groupBy.ts';
import { isSuggested } from '../isSuggested.ts';

/**
 * Each claim of a story once: a suggestion is dropped where a person, or an extractor before it, claims the same by the
 * same words or by some of them, or reads the same words otherwise. What a person wrote is never dropped.
 */
export function distinct(anchored: Anchored[]): Result<Anchored[]> {
  const value = anchored.filter((one) => !isSuggested(one));
  const byTie = groupBy(value, ({ statement }) => tieOf(statement));
  const diagnostics: Diagnostic[] = [];
  for (const suggestion of anchored.filter(isSuggested)) {
    const tie = tieOf(suggestion.statement);
    const sameTie = byTie.get(tie) ?? [];
    const repeated = repetition(suggestion, sameTie);
    if (repeated) diagnostics.push(repeated);
    else {
      value.push(suggestion);
      byTie.set(tie, [...sameTie, suggestion]);
    }
  }
  return { value, diagnostics };
}

/** @param sameTie those before it */
function repetition({ statement, extractor }: Anchored, sameTie: readonly Anchored[]): Diagnostic | null {
  if (sameTie.length === 0) return null;
  const tell = teller('warning', {
    extractor: extractor.id,
    story: statement.story,
    statement: statement.id,
  });
  const evidence = evidenceOf(statement);
  const alike = sameTie.filter((other) => isAlike(other.statement, statement));
  const same = alike.find((other) => placesOf(evidenceOf(other.statement)) === placesOf(evidence));
  if (same) return tell('duplicate', named(same));
  const rival = sameTie.find((other) => other.statement.id === statement.id);
  if (rival) return tell('disagreeing', named(rival));
  const near = alike.find((other) => areOverlapping(evidenceOf(other.statement), evidence));
  return near ? tell('overlapping', named(near)) : null;
}

function tieOf({ subject, predicate, object }: Anchored['statement']): string {
  return relationId(subject, predicate, object);
}

function isAlike(one: Anchored['statement'], other: Anchored['statement']): boolean {
  return one.polarity === other.polarity && one.modality === other.modality;
}

function named({ statement, extractor }: Anchored): { of: StatementId; by: string } {
  return { of: statement.id, by: extractor.id };
}

function evidenceOf({ evidence }: Anchored['statement']): Anchor[] {
  return evidence.filter(({ context }) => !context).flatMap(({ anchors }) => anchors);
}

function placesOf(anchors: Anchor[]): string {
  const places = anchors.map(({ article, start, end }) => `${article} ${start} ${end}`);
  return places.toSorted().join();
}

function areOverlapping(one: Anchor[], other: Anchor[]): boolean {
  return one.some((a) => other.some((b) => a.article === b.article && a.start < b.end && b.start < a.end));
}
