import { indexById } from '../model/ids.ts';
import type { Entity, Graph, Statement, Vocabulary } from '../model/types.ts';
import type { Effects, Extractor, Grouped, Result } from './contracts.ts';
import { fine, hasErrors, refused } from './diagnostics.ts';
import { type KnownEntity, withEntityIds } from './entityIds.ts';
import { isSuggested } from './isSuggested.ts';
import type { StoryStatements } from './keptStatements.ts';
import { noMemory } from './memory.ts';
import { readStatements, textsOf } from './readStatements.ts';
import { readStories } from './readStories.ts';
import { placeAll } from './layout/place.ts';
import type { Annotations } from './curation.ts';
import { withOwners } from './publishers.ts';
import type { Sources } from './sources.ts';
import { admit } from './stages/admit.ts';
import { checkStories } from './stages/checkStories.ts';
import { compile } from './stages/compile.ts';
import { validateEntities } from './stages/validateEntities.ts';
import { step } from './step.ts';
import { tallies, type Tally } from './tallies.ts';
import { verify } from './verify.ts';
import { widened } from './widened.ts';
import type { Written } from './writtenStatements.ts';

export interface Build {
  graph: Graph;
  /** What was computed before a person's corrections, for the report. */
  grouped: Grouped;
  /** What became of the proposals of each extractor. */
  tallies: Tally[];
  /** How many places the statements of the graph quote. */
  quotes: number;
  /** Statements that need not be written once more. */
  written: Written[];
}

/**
 * The stages in their order: read, segment, group; of each story extract, keepKnown, anchor, distinct, date; then admit,
 * validate, compile, place. There is a whole graph, or null and every reason why. Rejects only where it is aborted.
 */
export async function build(
  sources: Sources,
  extractors: readonly Extractor[],
  effects: Effects,
): Promise<Result<Build | null>> {
  const vocabulary = widened(sources.vocabulary, extractors);
  const grouped = await readStories(sources, effects);
  const { entities } = grouped.value;
  const known = { known: entities, named: sources.named };
  const named = await foundEntities(grouped.value, known, extractors, effects);
  const found = withOwners(named, sources.publishers, grouped.value);
  const curated = { ...sources.annotations, entities };
  const annotations = withEntities(curated, found);
  const dated = await readStatements(grouped.value, { annotations, vocabulary }, extractors, effects);
  const annotated = (statements: readonly Statement[]) => withEntities(curated, namedBy(statements, found));
  const compiled = compiledFrom(dated, grouped, { vocabulary, annotations, annotated });
  await step(effects, 'compile', 1, 1);
  const { diagnostics, admitted } = compiled;
  if (!compiled.value || hasErrors(diagnostics)) return refused(...diagnostics);
  const graph = { ...compiled.value, ...placeAll(compiled.value, sources.drawing) };
  await step(effects, 'place', 1, 1);
  const sound = admitted.sound === null ? null : compiled.sound;
  const faults = await verify(graph, grouped.value.articles, sound, effects);
  if (faults.length > 0) return refused(...diagnostics, ...faults);
  const became = tallies(extractors, admitted.value, diagnostics);
  const quotes = quotesIn(graph, dated);
  const written = dated.flatMap((story) => story.written ?? []);
  return { value: { graph, grouped: grouped.value, tallies: became, quotes, written }, diagnostics };
}

/** What statements become a graph with. */
interface CompileGround {
  vocabulary: Vocabulary;
  /** With all that was found. */
  annotations: Annotations;
  /** With what these statements name of it. */
  annotated: (statements: readonly Statement[]) => Annotations;
}

/** From the statements of all stories to a graph without places; null where it cannot be compiled. */
function compiledFrom(
  dated: readonly StoryStatements[],
  grouped: Result<Grouped>,
  { vocabulary, annotations, annotated }: CompileGround,
) {
  const { articles, stories } = grouped.value;
  const partsOf = (statements: Statement[]) => ({
    annotations: annotated(statements),
    vocabulary,
    articles,
    stories,
    statements,
  });
  const sound = soundAmong(dated);
  const proposed = dated.flatMap(({ value }) => value);
  const admitted = admit(proposed, partsOf, sound);
  const statements = admitted.value.map(({ statement }) => statement);
  const suggested = admitted.value.filter(isSuggested).map(({ statement }) => statement);
  const compiled = admitted.sound ? fine(admitted.sound) : compile(partsOf(statements));
  const diagnostics = [
    ...grouped.diagnostics,
    ...checkStories(annotations.statements, stories, articles),
    ...dated.flatMap((story) => story.diagnostics),
    ...admitted.diagnostics,
    ...validateEntities(annotated(statements), { suggested, stories, articles }),
    ...compiled.diagnostics,
  ];
  return { value: compiled.value, diagnostics, admitted, sound };
}

/** What the extractors find in the stories besides the entities that a person wrote down; the first of an id counts. */
async function foundEntities(
  { articles, stories }: Grouped,
  { known, named }: { known: readonly Entity[]; named: readonly KnownEntity[] },
  extractors: readonly Extractor[],
  { memory = noMemory }: Effects,
): Promise<Entity[]> {
  const texts = textsOf(stories, indexById(articles));
  let found: Entity[] = [];
  for (const { findEntities } of extractors) {
    const more = (await findEntities?.(texts, [...known, ...found], memory)) ?? [];
    found = [...found, ...withEntityIds(more, [...known, ...found], named)];
  }
  return found;
}

function withEntities(annotations: Annotations, found: readonly Entity[]): Annotations {
  return found.length === 0 ? annotations : { ...annotations, entities: [...annotations.entities, ...found] };
}

function namedBy(statements: readonly Statement[], found: readonly Entity[]): Entity[] {
  const named = new Set<string>();
  for (const { subject, object, said, also } of statements) {
    named.add(subject).add(object);
    for (const voice of said) named.add(voice);
    for (const { entity } of also ?? []) named.add(entity);
  }
  return found.filter(({ id }) => named.has(id));
}

function soundAmong(stories: readonly StoryStatements[]): Set<Statement> {
  const sound = stories.filter(({ isSound }) => isSound);
  return new Set(sound.flatMap(({ value }) => value.map(({ statement }) => statement)));
}

function quotesIn({ statements }: Graph, stories: readonly StoryStatements[]): number {
  const kept = new Set(statements);
  const counts = stories.flatMap(({ value, quotes }) =>
    value.map(({ statement }, i) => (kept.has(statement) ? (quotes[i] ?? 0) : 0)),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
