import { indexById } from '../model/ids.ts';
import type { Story } from '../model/types.ts';
import { ahead } from './ahead.ts';
import type { Effects, Extractor, Grouped, StoryTexts, TextArticle } from './contracts.ts';
import { unkept, type StoryStatements } from './keptStatements.ts';
import { type Memory, noMemory } from './memory.ts';
import { recalled } from './recalled.ts';
import type { Sources } from './sources.ts';
import { step } from './step.ts';
import { type StoryAlone, storyKeys } from './storyKeys.ts';
import { type Cores, statementsOf, storyWork, type StoryWork } from './storyStatements.ts';

export function textsOf(stories: readonly Story[], articles: ReadonlyMap<string, TextArticle>): StoryTexts[] {
  return stories.map((story) => ({ story, copies: story.copies.flatMap((id) => articles.get(id) ?? []) }));
}

/** A story whose statements are needed soon. */
interface Begun {
  texts: StoryTexts;
  /** Null where they hang on more than the story, or nothing is kept. */
  alone: StoryAlone | null;
  /** Null where nothing was begun. */
  work: Promise<StoryWork> | null;
}

/**
 * From stories to statements, in the order of the stories. Nothing of one depends on another: where there are other
 * cores, they compute what is needed soon.
 */
export async function readStatements(
  { articles, stories }: Pick<Grouped, 'articles' | 'stories'>,
  { annotations: { entities }, vocabulary }: Pick<Sources, 'annotations' | 'vocabulary'>,
  extractors: readonly Extractor[],
  effects: Effects,
): Promise<StoryStatements[]> {
  const { signal, memory = noMemory, cores, sha256 } = effects;
  const context = { articles, stories, entities, vocabulary, ...(signal && { signal }) };
  const byId = indexById(articles);
  const known = indexById(entities);
  const all = textsOf(stories, byId);
  const keyGround = { extractors, entities, vocabulary, sha256, memory };
  const alone = memory === noMemory ? [] : await storyKeys(all, keyGround);
  const soon = ahead(begun(all, alone, memory, cores), cores?.width ?? 0);
  const found: StoryStatements[] = [];
  for (const { texts, alone: own, work } of soon) {
    const means = { vocabulary, extractors, sha256 };
    const ground = { texts, extractors, entities: known };
    found.push(
      own
        ? await recalled(
            own.key,
            memory,
            ground,
            () => work ?? storyWork({ texts, entities: own.entities() }, means),
          )
        : unkept(await statementsOf(texts, { extractors, context, articles: byId, sha256 })),
    );
    await step(effects, 'extract', found.length, stories.length);
  }
  return found;
}

function* begun(
  stories: readonly StoryTexts[],
  all: readonly (StoryAlone | null)[],
  memory: Memory,
  cores: Cores | undefined,
): Generator<Begun> {
  for (const [i, texts] of stories.entries()) {
    const alone = all[i] ?? null;
    const isWork = cores && alone && !memory.has(alone.key);
    const work = isWork ? cores.statements({ texts, entities: alone.entities() }) : null;
    work?.catch(() => undefined); // whoever waits for it is told
    yield { texts, alone, work };
  }
}
