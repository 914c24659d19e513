import { checkDrawings, withoutSound } from '../model/check.ts';
import { checkTexts } from '../model/checkTexts.ts';
import { load } from '../model/load.ts';
import { indexById } from '../model/ids.ts';
import { GraphError } from '../model/problem.ts';
import { graphSchema } from '../model/schema.ts';
import { isWebAddress } from '../model/schemaParts.ts';
import { shaped } from '../model/shaped.ts';
import { newsroomsOf } from '../model/support.ts';
import type { Entity, Graph, Statement, Story } from '../model/types.ts';
import type { Dated, Effects, ExtractionContext, Extractor, ReadArticle } from './contracts.ts';
import type { Diagnostic } from './diagnosticTypes.ts';
import type { Grouped, Result, SegmentedArticle, StageName, StoryTexts, TextArticle } from './contracts.ts';
import { fine, hasErrors, refused } from './diagnostics.ts';
import { fingerprintsOf, packedFingerprint, unpackedFingerprint } from './fingerprints.ts';
import { inGraph } from './inGraph.ts';
import { isSuggested } from './isSuggested.ts';
import { unkept, type StoryStatements } from './keptStatements.ts';
import { noMemory, storyKeys } from './memory.ts';
import { recalled } from './recalled.ts';
import { placeAll } from './layout/place.ts';
import type { Annotations, Corrections } from './curation.ts';
import { knownNewsrooms, namedNewsrooms } from './newsrooms.ts';
import { withOwners } from './publishers.ts';
import type { Sources } from './sources.ts';
import { admit } from './stages/admit.ts';
import { anchor } from './stages/anchor.ts';
import { checkStories } from './stages/checkStories.ts';
import { compile } from './stages/compile.ts';
import { date } from './stages/date.ts';
import { distinct } from './stages/distinct.ts';
import { extract } from './stages/extract.ts';
import { group } from './stages/group.ts';
import { keepKnown } from './stages/keepKnown.ts';
import { parseChecksums, read } from './stages/read.ts';
import { segment } from './stages/segment.ts';
import { share } from './stages/share.ts';
import { validateEntities } from './stages/validateEntities.ts';
import { tallies, type Tally } from './tallies.ts';
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
  const vocabulary = extractors.reduce((known, { widen }) => widen?.(known) ?? known, sources.vocabulary);
  const grouped = await readStories(sources, effects);
  const { articles, stories, entities } = grouped.value;
  const named = await foundEntities(grouped.value, entities, extractors, effects);
  const found = withOwners(named, sources.publishers, grouped.value);
  const curated = { ...sources.annotations, entities };
  const annotations = withEntities(curated, found);
  const dated = await readStatements(grouped.value, { annotations, vocabulary }, extractors, effects);
  const annotated = (statements: readonly Statement[]) => withEntities(curated, namedBy(statements, found));
  const parts = (statements: Statement[]) => ({
    annotations: annotated(statements),
    vocabulary,
    articles,
    stories,
    statements,
  });
  const sound = soundAmong(dated);
  const admitted = admit(
    dated.flatMap(({ value }) => value),
    parts,
    sound,
  );
  const statements = admitted.value.map(({ statement }) => statement);
  const compiled = admitted.sound ? fine(admitted.sound) : compile(parts(statements));
  const diagnostics = [
    ...grouped.diagnostics,
    ...checkStories(annotations.statements, stories, articles),
    ...dated.flatMap((story) => story.diagnostics),
    ...admitted.diagnostics,
    ...validateEntities(annotated(statements), {
      suggested: admitted.value.filter(isSuggested).map(({ statement }) => statement),
      stories,
      articles,
    }),
    ...compiled.diagnostics,
  ];
  await step(effects, 'compile', 1, 1);
  if (!compiled.value || hasErrors(diagnostics)) return refused(...diagnostics);
  const graph = { ...compiled.value, ...placeAll(compiled.value, sources.drawing) };
  await step(effects, 'place', 1, 1);
  const faults = verify(graph, articles, admitted.sound === null ? null : sound);
  if (faults.length > 0) return refused(...diagnostics, ...faults);
  const became = tallies(extractors, admitted.value, diagnostics);
  const quotes = quotesIn(graph, dated);
  const written = dated.flatMap((story) => story.written ?? []);
  return { value: { graph, grouped: grouped.value, tallies: became, quotes, written }, diagnostics };
}

interface ReadStories extends Grouped {
  /** Those of the curator and the newsrooms of the stories, each newsroom with its owner. */
  entities: Entity[];
}

/** From files to stories. */
async function readStories(
  { files, checksums, annotations, corrections, publishers, known }: Sources,
  effects: Effects,
): Promise<Result<ReadStories>> {
  const checked = parseChecksums(checksums);
  const texts = await read(files, checked.value, effects);
  await step(effects, 'read', files.length, files.length);
  const segmented: Result<SegmentedArticle>[] = [];
  for (const text of texts.value) {
    segmented.push(await segmentedBefore(text, corrections.segments, effects));
    await step(effects, 'segment', segmented.length, texts.value.length);
  }
  const parted = segmented.map(({ value }) => value);
  const newsrooms = knownNewsrooms(parted, annotations.entities, publishers);
  const grouped = group(parted, newsrooms, corrections, known);
  await step(effects, 'group', 1, 1);
  const named = namedNewsrooms(newsrooms.media, grouped.value, annotations.entities);
  const entities = withOwners([...annotations.entities, ...named], publishers, grouped.value);
  const stories = share(grouped.value.stories, grouped.value.shared, newsroomsOf(entities));
  const all = [checked, texts, ...segmented, grouped];
  const value = { ...grouped.value, stories, entities };
  return { value, diagnostics: all.flatMap(({ diagnostics }) => diagnostics) };
}

/** What the extractors find in the stories besides the entities that a person wrote down; the first of an id counts. */
async function foundEntities(
  { articles, stories }: Grouped,
  known: readonly Entity[],
  extractors: readonly Extractor[],
  { memory = noMemory }: Effects,
): Promise<Entity[]> {
  const texts = textsOf(stories, indexById(articles));
  let found: Entity[] = [];
  for (const { findEntities } of extractors) {
    const more = (await findEntities?.(texts, [...known, ...found], memory)) ?? [];
    found = [...found, ...more];
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

function textsOf(stories: readonly Story[], articles: ReadonlyMap<string, TextArticle>): StoryTexts[] {
  return stories.map((story) => ({ story, copies: story.copies.flatMap((id) => articles.get(id) ?? []) }));
}

/** The segments are kept by the bytes of the article and what a person corrected in it. */
async function segmentedBefore(
  article: ReadArticle,
  corrections: Corrections['segments'],
  { memory = noMemory }: Effects,
): Promise<Result<SegmentedArticle>> {
  const own = corrections.filter((correction) => correction.article === article.id);
  const key = JSON.stringify(['segments', article.sha256, own]);
  const { value, prints, diagnostics } = await memory.recall(key, () => {
    const parted = segment(article, own);
    const { segments, dates, url } = parted.value;
    const packed = fingerprintsOf(parted.value).map(packedFingerprint);
    return { value: { segments, dates, url }, prints: packed, diagnostics: parted.diagnostics };
  });
  const declared = article.declared?.url ?? null;
  const url = value.url ?? (declared !== null && isWebAddress(declared) ? declared : null);
  const fingerprints = prints.map(unpackedFingerprint);
  return { value: { ...article, ...value, url, fingerprints }, diagnostics };
}

/** From stories to statements, one story after the other: nothing of one depends on another. */
async function readStatements(
  { articles, stories }: Grouped,
  { annotations: { entities }, vocabulary }: Pick<Sources, 'annotations' | 'vocabulary'>,
  extractors: readonly Extractor[],
  effects: Effects,
): Promise<StoryStatements[]> {
  const { signal, memory = noMemory } = effects;
  const context = { articles, stories, entities, vocabulary, ...(signal && { signal }) };
  const byId = indexById(articles);
  const keyOf = await storyKeys(extractors, context, effects.sha256);
  const known = indexById(entities);
  const found: StoryStatements[] = [];
  for (const texts of textsOf(stories, byId)) {
    const compute = () => statementsOf(texts, context, byId, extractors, effects);
    const key = memory === noMemory ? null : keyOf(texts);
    const ground = { texts, vocabulary, extractors, entities: known };
    found.push(await (key === null ? compute().then(unkept) : recalled(key, memory, ground, compute)));
    await step(effects, 'extract', found.length, stories.length);
  }
  return found;
}

async function statementsOf(
  texts: StoryTexts,
  context: ExtractionContext,
  articles: ReadonlyMap<string, TextArticle>,
  extractors: readonly Extractor[],
  effects: Effects,
): Promise<Result<Dated[]>> {
  const proposed = await extract(extractors, texts, context, effects);
  const known = keepKnown(proposed.value, context);
  const anchored = anchor(known.value, texts, articles);
  const once = distinct(anchored.value);
  const all = [proposed, known, anchored, once];
  return {
    value: date(once.value, texts.story),
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
  };
}

function soundAmong(stories: readonly StoryStatements[]): Set<Statement> {
  const sound = stories.filter(({ isSound }) => isSound);
  return new Set(sound.flatMap(({ value }) => value.map(({ statement }) => statement)));
}

function quotesIn({ statements }: Graph, stories: readonly StoryStatements[]): number {
  const quotes = new Map(stories.flatMap((story) => story.quotes));
  return statements.reduce((sum, statement) => sum + (quotes.get(statement) ?? 0), 0);
}

/** Tells how far the build is, and rejects where it is to stop. */
async function step(
  { progress, signal }: Effects,
  stage: StageName,
  done: number,
  of: number,
): Promise<void> {
  signal?.throwIfAborted();
  await progress?.({ stage, done, of });
  signal?.throwIfAborted();
}

/**
 * The last gate: what is written is what every reader of it accepts, and its quotes stand in the articles.
 * @param sound statements that were looked at by themselves, where all but the places was checked; else null
 */
function verify(graph: Graph, articles: TextArticle[], sound: ReadonlySet<Statement> | null): Diagnostic[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const problemsOf = (part: Graph) => [...loadProblems(part, sound !== null), ...checkTexts(part, texts)];
  // Relations were made here, of statements that are what they must be.
  const open = sound ? { ...withoutSound(graph, sound), relations: [] } : graph;
  const problems = problemsOf(open);
  const all = problems.length === 0 || open === graph ? problems : problemsOf(graph);
  return all.map((problem) => inGraph(problem, graph));
}

function loadProblems(graph: Graph, isSound: boolean): GraphError['problems'] {
  try {
    if (isSound) return checkDrawings(shaped(graphSchema, graph));
    load(graph);
    return [];
  } catch (error) {
    if (error instanceof GraphError) return error.problems;
    throw error;
  }
}
