import { indexById } from '../model/ids.ts';
import type { Entity, EntityId, Statement, Story, StoryId } from '../model/types.ts';
import type { TextArticle } from './contracts.ts';
import type { Diagnostic } from './diagnosticTypes.ts';
import { fault } from './diagnostics.ts';

interface Printed {
  suggested: Statement[];
  stories: Story[];
  articles: TextArticle[];
}

/**
 * The aliases that stand in no article. A name is first looked for in the stories of which something is suggested about
 * its entity: to go through all articles for each of them would take as many steps as there are names times articles.
 */
export function unprintedNames(entities: readonly Entity[], printed: Printed): Diagnostic[] {
  const isNear = nearness(printed);
  const stands = (text: string, id: EntityId) =>
    isNear(text, id) || printed.articles.some((article) => article.text.includes(text));
  return entities.flatMap(({ id, aliases }) =>
    aliases
      .filter(({ text }) => !stands(text, id))
      .map(({ text }) => fault('alias-not-printed', { entity: id }, { text })),
  );
}

/** Whether a name stands in a story of which something is suggested about its entity. */
function nearness({ suggested, stories, articles }: Printed): (text: string, id: EntityId) => boolean {
  const storiesOf = new Map<EntityId, Set<StoryId>>();
  for (const { subject, object, said, story } of suggested)
    for (const entity of [subject, object, ...said]) {
      const known = storiesOf.get(entity);
      if (known) known.add(story);
      else storiesOf.set(entity, new Set([story]));
    }
  const [byId, texts] = [indexById(stories), indexById(articles)];
  const prints = (text: string, story: StoryId) =>
    byId.get(story)?.copies.some((article) => texts.get(article)?.text.includes(text)) ?? false;
  return (text, id) => [...(storiesOf.get(id) ?? [])].some((story) => prints(text, story));
}
