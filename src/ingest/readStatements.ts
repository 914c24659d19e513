import { indexById } from '../model/ids.ts';
import type { Story } from '../model/types.ts';
import { ahead } from './ahead.ts';
import type { Effects, Extractor, Grouped, StoryTexts, TextArticle } from './contracts.ts';
import { unkept, type StoryStatements } from './keptStatements.ts';
import { type Memory, noMemory } from './memory.ts';
import { keepStory, recalled } from './recalled.ts';
import type { Sources } from './sources.ts';
import { step } from './step.ts';
import { type StoryAlone, storyKeys } from './storyKeys.ts';
import { type Cores, statementsOf, type StoryJob, storyWork, type StoryWork } from './storyStatements.ts';

export function textsOf(stories: readonly Story[], articles: ReadonlyMap<string, TextArticle>): StoryTexts[] {
  return stories.map((story) => ({ story, copies: story.copies.flatMap((id) => articles.get(id) ?? []) }));
}

/** A story, with what its statements hang on where that is nothing but the story; null where it is more, or nothing is kept. */
interface ToRead {
  texts: StoryTexts;
  alone: StoryAlone | null;
}

/**
 * From stories to statements, in the order of the stories. Nothing of one depends on another. Where there are other cores,
 * and enough to do, they compute what is not known yet before anything else. That is kept and not held: a large collection
 * takes little more memory than a small one while they run, and they are gone when its statements are held against one
 * another.
 */
export async function readStatements(
  { articles, stories }: Pick<Grouped, 'articles' | 'stories'>,
  { annotations: { entities }, vocabulary }: Pick<Sources, 'annotations' | 'vocabulary'>,
  extractors: readonly Extractor[],
  effects: Effects,
): Promise<StoryStatements[]> {
  const { signal, memory = noMemory, sha256 } = effects;
  const context = { articles, stories, entities, vocabulary, ...(signal && { signal }) };
  const byId = indexById(articles);
  const known = indexById(entities);
  const all = textsOf(stories, byId);
  const keyGround = { extractors, entities, vocabulary, sha256, memory };
  const alone = memory === noMemory ? [] : await storyKeys(all, keyGround);
  const toRead = all.map((texts, i): ToRead => ({ texts, alone: alone[i] ?? null }));
  const compute = (job: StoryJob) => storyWork(job, { vocabulary, extractors, sha256 });
  const done = await keptByCores(toRead, memory, effects);
  const found: StoryStatements[] = [];
  for (const { texts, alone: own } of toRead) {
    const ground = { texts, extractors, entities: known };
    found.push(
      own
        ? await recalled(own.key, memory, ground, () => compute({ texts, entities: own.entities() }))
        : unkept(await statementsOf(texts, { extractors, context, articles: byId, sha256 })),
    );
    if (found.length > done) await step(effects, 'extract', found.length, stories.length);
  }
  return found;
}

/** @returns of how many stories it was told that they are done */
async function keptByCores(toRead: readonly ToRead[], memory: Memory, effects: Effects): Promise<number> {
  const { cores } = effects;
  const open = toRead.filter(({ alone }) => alone && !memory.has(alone.key));
  if (!cores || open.length <= cores.few) return 0;
  let done = 0;
  for (const { alone, work } of ahead(begun(toRead, memory, cores), cores.width)) {
    await keepStory(alone.key, memory, work);
    await step(effects, 'extract', ++done, toRead.length);
  }
  await cores.close();
  return done;
}

/** A story, and how to have its statements; other cores have begun with those that are not known. */
interface Begun {
  alone: StoryAlone;
  work: () => Promise<StoryWork>;
}

function* begun(toRead: readonly ToRead[], memory: Memory, { statements }: Cores): Generator<Begun> {
  for (const { texts, alone } of toRead) {
    if (!alone) continue;
    const send = () => statements({ texts, entities: alone.entities() });
    const sent = memory.has(alone.key) ? null : send();
    sent?.catch(() => undefined); // whoever waits for it is told
    yield { alone, work: () => sent ?? send() };
  }
}
