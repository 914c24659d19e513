import * as z from 'zod/mini';
import { dictionary, slug, text } from '../model/schemaParts.ts';
import type { Positions } from '../model/types.ts';
import type { Result, WrittenFile } from './contracts.ts';
import { parseJson, shapedAs } from './curationSchema.ts';
import type { Diagnostic } from './diagnosticTypes.ts';
import { diagnostic, fine } from './diagnostics.ts';
import type { KnownEntity } from './entityIds.ts';
import { noDrawings, type PreviousDrawings, type PreviousPositions } from './layout/place.ts';
import type { KnownStory } from './storyIds.ts';

const placesSchema = dictionary(slug, z.tuple([z.int(), z.int()], 'is not a pair of whole numbers'));
const drawnSchema = z.object({
  positions: z.exactOptional(placesSchema),
  shapedPositions: z.exactOptional(z.object({ wide: placesSchema, tall: placesSchema })),
});

/** What a build takes over from the one before. */
export interface Previous {
  drawing: PreviousDrawings;
  known: KnownStory[];
  named: KnownEntity[];
}

const nothingBefore: Previous = { drawing: noDrawings, known: [], named: [] };

/**
 * The places and names of the entities, and the stories, in a graph file of any version, none without one; the rest of it is not
 * looked at. A file that is broken is told of and stops nothing: it is what the build is about to write.
 */
export function parsePrevious(graph: WrittenFile | null): Result<Previous> {
  if (!graph) return fine(nothingBefore);
  const { value: data, diagnostics } = parseJson(graph);
  if (diagnostics.length > 0) return { value: nothingBefore, diagnostics: unread(diagnostics) };
  const drawing = drawingIn(data, graph);
  return {
    value: { drawing: drawing.value, known: storiesIn(data, graph), named: entitiesIn(data, graph) },
    diagnostics: drawing.diagnostics,
  };
}

function drawingIn(data: unknown, graph: WrittenFile): Result<PreviousDrawings> {
  const { value, diagnostics } = shapedAs(drawnSchema, data, graph);
  if (!value) return { value: noDrawings, diagnostics: unread(diagnostics) };
  const { positions = {}, shapedPositions: { wide, tall } = { wide: {}, tall: {} } } = value;
  return { value: { square: mapOf(positions), wide: mapOf(wide), tall: mapOf(tall) }, diagnostics };
}

const knownSchema = z.object({
  articles: z.exactOptional(z.array(z.object({ id: slug, sha256: text }))),
  stories: z.exactOptional(z.array(z.object({ id: slug, headline: z.string(), copies: z.array(slug) }))),
});

function storiesIn(data: unknown, graph: WrittenFile): KnownStory[] {
  const { value } = shapedAs(knownSchema, data, graph);
  const hashes = new Map(value?.articles?.map(({ id, sha256 }) => [id, sha256]));
  return (value?.stories ?? []).map(({ copies, ...story }) => ({
    ...story,
    copies: copies.flatMap((id) => hashes.get(id) ?? []),
  }));
}

const namedSchema = z.object({
  entities: z.exactOptional(z.array(z.object({ id: slug, kind: slug, name: text }))),
});

function entitiesIn(data: unknown, graph: WrittenFile): KnownEntity[] {
  return shapedAs(namedSchema, data, graph).value?.entities ?? [];
}

function unread([first]: Diagnostic[]): Diagnostic[] {
  if (!first) return [];
  const { message } = 'message' in first.about ? first.about : { message: first.code };
  return [diagnostic('warning', 'old-graph-unread', first.where, { message })];
}

/** Places by the entity that stands there. */
function mapOf(places: Positions): PreviousPositions {
  return new Map(Object.entries(places));
}
