import { isWebAddress } from '../model/schemaParts.ts';
import { newsroomsOf } from '../model/support.ts';
import type { Entity } from '../model/types.ts';
import type { Effects, Grouped, ReadArticle, Result, SegmentedArticle } from './contracts.ts';
import type { Corrections } from './curation.ts';
import { noMemory } from './memory.ts';
import { knownNewsrooms, namedNewsrooms } from './newsrooms.ts';
import { withOwners } from './publishers.ts';
import type { Sources } from './sources.ts';
import { group } from './stages/group.ts';
import { parseChecksums, read } from './stages/read.ts';
import { segment } from './stages/segment.ts';
import { share } from './stages/share.ts';
import { step } from './step.ts';

export interface ReadStories extends Grouped {
  /** Those of the curator and the newsrooms of the stories, each newsroom with its owner. */
  entities: Entity[];
}

/** From files to stories. */
export async function readStories(
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

/**
 * The segments are kept by the bytes of the article and what a person corrected in it. What a text is held against others by
 * is not: to read it again takes as long as to compute it.
 */
async function segmentedBefore(
  article: ReadArticle,
  corrections: Corrections['segments'],
  { memory = noMemory }: Effects,
): Promise<Result<SegmentedArticle>> {
  const own = corrections.filter((correction) => correction.article === article.id);
  const key = JSON.stringify(['segments', article.sha256, own]);
  const { value, diagnostics } = await memory.recall(key, () => {
    const parted = segment(article, own);
    const { segments, dates, url } = parted.value;
    return { value: { segments, dates, url }, diagnostics: parted.diagnostics };
  });
  return { value: { ...article, ...value, url: addressOf(article, value.url) }, diagnostics };
}

/** What is printed counts before what the file declares. */
function addressOf({ declared }: ReadArticle, printed: string | null): string | null {
  const url = declared?.url ?? null;
  return printed ?? (url !== null && isWebAddress(url) ? url : null);
}
