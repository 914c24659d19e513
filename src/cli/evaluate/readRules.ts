import { frames } from '../../ingest/rules/frames.ts';
import { noMemory } from '../../ingest/memory.ts';
import { findEntities } from '../../ingest/rules/findEntities.ts';
import { language } from '../../ingest/rules/language.ts';
import { mentionsOf, type NamedSpan } from '../../ingest/rules/mentionsOf.ts';
import { plainStory } from '../../ingest/rules/plainStory.ts';
import { propose } from '../../ingest/rules/propose.ts';
import { storyText } from '../../ingest/rules/storyText.ts';
import type { Proposal } from '../../ingest/contracts.ts';

/** What the rules make of one text that nobody segments: every paragraph is body. */
export interface RulesReading {
  mentions: NamedSpan[];
  proposals: Proposal[];
}

export async function readByRules(id: string, text: string): Promise<RulesReading> {
  const texts = plainStory(text, id);
  const entities = await findEntities([texts], [], noMemory);
  const story = storyText(texts);
  const context = { articles: texts.copies, stories: [texts.story], entities, vocabulary: NONE };
  const proposals = propose(texts, context, await language(), frames);
  return { mentions: story ? mentionsOf(story, entities) : [], proposals };
}

const NONE = { kinds: [], families: [], predicates: [] };
