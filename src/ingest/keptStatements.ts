import type { Entity, Statement, Story } from '../model/types.ts';
import type { Dated, Extractor, Result, StoryTexts } from './contracts.ts';
import type { Diagnostic } from './diagnosticTypes.ts';
import { sorted } from './sorted.ts';
import { writtenAs, type Written } from './writtenStatements.ts';

// The statements of a story as they outlive a build: what is asked of all of them in each build as values, their quotes as
// they are written in the graph file, where nobody looks at them again as long as nothing is wrong.

/** A statement but for its quotes and what its story says. */
interface Head extends Omit<Statement, 'evidence' | 'verb' | 'story' | 'proposedBy'> {
  /** Which of the extractors proposed it. */
  by: number;
  /** Places that it quotes. */
  quotes: number;
}

/** An entity as statements are held against it. */
type End = [id: string, kind: string, isMedium: boolean];

export interface KeptStatements {
  heads: Head[];
  diagnostics: Diagnostic[];
  /** What the statements name, where nothing is wrong with them by themselves; null where something is. */
  ends: End[] | null;
}

/** The statements of a story, and what is known of them. */
export interface StoryStatements extends Result<Dated[]> {
  isSound: boolean;
  /** How many places each quotes. */
  quotes: readonly (readonly [Statement, number])[];
  written: Written | null;
}

/** What is not kept: all of it has to be looked at. */
export function unkept({ value, diagnostics }: Result<Dated[]>): StoryStatements {
  const quotes = value.map(({ statement }) => [statement, quotesOf(statement)] as const);
  return { value, diagnostics, isSound: false, quotes, written: null };
}

function quotesOf({ evidence }: Statement): number {
  return evidence.reduce((sum, { anchors }) => sum + anchors.length, 0);
}

/**
 * @param isSound whether nothing is wrong with the statements, which name these entities
 */
export function keptOf(
  { value, diagnostics }: Result<Dated[]>,
  extractors: readonly Extractor[],
  byId: ReadonlyMap<string, Entity>,
  isSound: (statements: Statement[], entities: Entity[]) => boolean,
): KeptStatements {
  const statements = value.map(({ statement }) => statement);
  const named = [...new Set(statements.flatMap(namesOf))].flatMap((id) => byId.get(id) ?? []);
  const heads = value.map(({ extractor, statement }): Head => {
    const { evidence: _, verb: _verb, story: _story, proposedBy: _by, ...rest } = statement;
    return {
      ...rest,
      by: extractors.findIndex(({ id }) => id === extractor.id),
      quotes: quotesOf(statement),
    };
  });
  return { heads, diagnostics, ends: isSound(statements, named) ? named.map(endOf) : null };
}

export function namesOf({ subject, object, said, also = [] }: Statement): string[] {
  return [subject, object, ...said, ...also.map(({ entity }) => entity)];
}

function endOf({ id, kind, media }: Entity): End {
  return [id, kind, media === true];
}

/** The text of the statements, in the order of the graph file. */
export function textOf({ value }: Result<Dated[]>): string {
  return writtenAs(sorted(value.map(({ statement }) => statement)));
}

/** @param bytes what `textOf` gave */
export function fromKept(
  { heads, diagnostics, ends }: KeptStatements,
  bytes: () => Uint8Array,
  { story }: StoryTexts,
  extractors: readonly Extractor[],
  byId: ReadonlyMap<string, Entity>,
): StoryStatements {
  const bodies = bodiesIn(heads, bytes);
  const value = heads.map((head): Dated => {
    const { id = '', proposedBy = 'rules' } = extractors[head.by] ?? {};
    return {
      extractor: { id, proposedBy },
      statement: statementOf(head, proposedBy, story, () => bodies().get(head)),
    };
  });
  const statements = value.map(({ statement }) => statement);
  return {
    value,
    diagnostics,
    isSound: ends !== null && ends.every((end) => isAsItWas(end, byId)),
    quotes: statements.map((statement, i) => [statement, heads[i]?.quotes ?? 0]),
    written: statements.length === 0 ? null : { statements: sorted(statements), bytes },
  };
}

function isAsItWas([id, kind, isMedium]: End, byId: ReadonlyMap<string, Entity>): boolean {
  const entity = byId.get(id);
  return entity?.kind === kind && (entity.media === true) === isMedium;
}

type Body = Pick<Statement, 'evidence' | 'verb'>;

/** Read once, when the first is asked for. */
function bodiesIn(heads: readonly Head[], bytes: () => Uint8Array): () => ReadonlyMap<Head, Body> {
  let known: ReadonlyMap<Head, Body> | null = null;
  return () => {
    if (known) return known;
    const all: Body[] = JSON.parse(`[${new TextDecoder().decode(bytes())}]`);
    known = new Map(sorted(heads).flatMap((head, i) => (all[i] ? [[head, all[i]]] : [])));
    return known;
  };
}

/** The order of the fields is that of graph.json. */
function statementOf(
  head: Head,
  proposedBy: Statement['proposedBy'],
  story: Story,
  body: () => Body | undefined,
): Statement {
  const { saidWhen, when, time, review, reason, role, also } = head;
  return {
    polarity: head.polarity,
    modality: head.modality,
    said: head.said,
    id: head.id,
    subject: head.subject,
    predicate: head.predicate,
    object: head.object,
    ...(role !== undefined && { role }),
    ...(also && { also }),
    story: story.id,
    proposedBy,
    ...(reason && { reason }),
    review,
    get evidence() {
      return body()?.evidence ?? [];
    },
    get verb() {
      return body()?.verb ?? null;
    },
    ...(saidWhen && { saidWhen }),
    when,
    time,
  };
}
