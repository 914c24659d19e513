import type { Entity, EntityId, Statement, Story } from '../../model/types.ts';
import { abridged, type Problems } from '../problems.ts';
import type { TextArticle } from './group.ts';

/**
 * Holds the entities against the texts: every alias is printed somewhere, no string stands for two entities unless
 * both call it ambiguous, every entity that is used exists, and every one that exists is used.
 */
export function resolve(
  entities: Entity[],
  statements: Statement[],
  stories: Story[],
  articles: TextArticle[],
  problems: Problems,
): void {
  checkPrinted(entities, articles, problems);
  checkShared(entities, problems);
  const known = new Set(entities.map(({ id }) => id));
  const used = [...statements.flatMap(usedBy), ...usedAround(stories, articles)];
  for (const [user, id] of used) if (!known.has(id)) problems.push(`${user}: there is no entity ${id}.`);
  const ids = new Set(used.map(([, id]) => id));
  for (const { id } of entities) if (!ids.has(id)) problems.push(`The entity ${id} is used by nothing.`);
}

function checkPrinted(entities: Entity[], articles: TextArticle[], problems: Problems): void {
  for (const { id, aliases } of entities) {
    for (const { text } of aliases) {
      if (articles.some((article) => article.text.includes(text))) continue;
      problems.push(`The alias ${abridged(text)} of ${id} is printed in no article.`);
    }
  }
}

function checkShared(entities: Entity[], problems: Problems): void {
  const all = entities.flatMap(({ id, aliases }) => aliases.map((alias) => ({ id, ...alias })));
  for (const text of new Set(all.map((alias) => alias.text))) {
    const owners = all.filter((alias) => alias.text === text);
    const ids = owners.map(({ id }) => id);
    if (new Set(ids).size < ids.length) problems.push(`${ids[0]} has the alias ${abridged(text)} twice.`);
    else if (ids.length > 1 && !owners.every(({ ambiguous }) => ambiguous)) {
      problems.push(`The alias ${abridged(text)} of ${ids.join(' and ')} must be marked ambiguous in each.`);
    }
  }
}

function usedBy({ id, subject, object, said, also }: Statement): [user: string, id: EntityId][] {
  const all = [subject, object, ...said, ...(also ?? []).map(({ entity }) => entity)];
  return all.map((entity) => [id, entity]);
}

function usedAround(stories: Story[], articles: TextArticle[]): [user: string, id: EntityId][] {
  const byStory = stories.flatMap(({ id, publisher, derivedFrom }) =>
    [publisher, ...derivedFrom.map((source) => source.publisher)].map((entity) => ({ user: id, entity })),
  );
  const byArticle = articles.map(({ id, host }) => ({ user: id, entity: host }));
  return [...byStory, ...byArticle].flatMap(({ user, entity }) => (entity === null ? [] : [[user, entity]]));
}
