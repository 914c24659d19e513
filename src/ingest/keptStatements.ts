import type { Entity, Statement, When } from '../model/types.ts';
import type { Dated, Extractor, Result, StoryTexts } from './contracts.ts';
import type { Diagnostic } from './diagnosticTypes.ts';
import { type Bodies, type Body, type Common, type Head, KeptStatement } from './keptStatement.ts';
import { listOnce } from './listOnce.ts';
import { sorted } from './sorted.ts';
import { writtenAs, type Written } from './writtenStatements.ts';

// The statements of a story as they outlive a build: what is asked of all of them in each build as values, their quotes as
// they are written in the graph file, where nobody looks at them again as long as nothing is wrong.

type Reason = NonNullable<Statement['reason']>;

interface CountedHead extends Head {
  /** Which of the extractors proposed it. */
  by: number;
  /** Places that it quotes. */
  quotes: number;
  /** In the order of the graph file. */
  place: number;
}

/** An entity as statements are held against it. */
type End = [id: string, kind: string, isMedium: boolean];

export interface KeptStatements extends Common {
  heads: CountedHead[];
  diagnostics: Diagnostic[];
  /** What the statements name, where nothing is wrong with them by themselves; null where something is. */
  ends: End[] | null;
}

/** The statements of a story, and what is known of them. */
export interface StoryStatements extends Result<Dated[]> {
  isSound: boolean;
  /** How many places each quotes, in the order of the statements. */
  quotes: readonly number[];
  written: Written | null;
}

/** What is not kept: all of it has to be looked at. */
export function unkept({ value, diagnostics }: Result<Dated[]>): StoryStatements {
  const quotes = value.map(({ statement }) => quotesOf(statement));
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
  const places = new Map(sorted(statements).map((statement, place) => [statement, place]));
  const [whens, times, reasons] = [listOnce<When>(), listOnce<Statement['time']>(), listOnce<Reason>()];
  const heads = value.map(({ extractor, statement }): CountedHead => {
    const { evidence: _, verb: _verb, story: _story, proposedBy: _by, ...head } = statement;
    const { when, saidWhen, time, reason, ...rest } = head;
    return {
      ...rest,
      when: when && whens.placeOf(when),
      ...(saidWhen && { saidWhen: whens.placeOf(saidWhen) }),
      time: times.placeOf(time),
      ...(reason && { reason: reasons.placeOf(reason) }),
      by: extractors.findIndex(({ id }) => id === extractor.id),
      quotes: quotesOf(statement),
      place: places.get(statement) ?? 0,
    };
  });
  const common = { whens: whens.all, times: times.all, reasons: reasons.all };
  return { heads, ...common, diagnostics, ends: isSound(statements, named) ? named.map(endOf) : null };
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
  { heads, diagnostics, ends, ...common }: KeptStatements,
  bytes: () => Uint8Array,
  { story }: StoryTexts,
  extractors: readonly Extractor[],
  byId: ReadonlyMap<string, Entity>,
): StoryStatements {
  const bodies = bodiesIn(bytes);
  const makers = extractors.map(({ id, proposedBy }) => ({ id, proposedBy }));
  const inOrder: Statement[] = [];
  const value = heads.map((head): Dated => {
    const extractor = makers[head.by] ?? { id: '', proposedBy: 'rules' };
    const statement = new KeptStatement(head, common, story.id, extractor.proposedBy, bodies, head.place);
    inOrder[head.place] = statement;
    return { extractor, statement };
  });
  return {
    value,
    diagnostics,
    isSound: ends !== null && ends.every((end) => isAsItWas(end, byId)),
    quotes: heads.map(({ quotes }) => quotes),
    written: heads.length === 0 ? null : { statements: inOrder, bytes },
  };
}

function isAsItWas([id, kind, isMedium]: End, byId: ReadonlyMap<string, Entity>): boolean {
  const entity = byId.get(id);
  return entity?.kind === kind && (entity.media === true) === isMedium;
}

/** Read once, when the first is asked for. */
function bodiesIn(bytes: () => Uint8Array): Bodies {
  let known: Body[] | null = null;
  return () => (known ??= JSON.parse(`[${new TextDecoder().decode(bytes())}]`));
}
