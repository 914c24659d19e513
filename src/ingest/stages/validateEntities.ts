import type { Entity, EntityId, Statement, Story } from '../../model/types.ts';
import type { TextArticle } from '../contracts.ts';
import type { Diagnostic, Where } from '../diagnosticTypes.ts';
import type { AnnotatedStatement, Annotations } from '../curation.ts';
import { diagnostic, fault } from '../diagnostics.ts';
import { groupBy } from '../groupBy.ts';
import { unprintedNames } from '../unprintedNames.ts';

/** What names entities besides a person's statements. */
interface Users {
  suggested: Statement[];
  stories: Story[];
  articles: TextArticle[];
}

/**
 * Holds the entities of a person's file against the texts and against what names them: every alias is printed somewhere,
 * no string stands for two entities unless both call it ambiguous, every entity that is used exists, and every one that
 * exists is used.
 */
export function validateEntities(
  { entities, statements }: Pick<Annotations, 'entities' | 'statements'>,
  users: Users,
): Diagnostic[] {
  const known = new Set(entities.map(({ id }) => id));
  const ids = new Set<EntityId>();
  const unknown: Use[] = [];
  const note = (all: readonly EntityId[], where: Where) => {
    for (const entity of all)
      if (known.has(entity)) ids.add(entity);
      else unknown.push({ where, entity });
  };
  for (const list of [statements, users.suggested])
    for (const statement of list) note(namedBy(statement), { statement: statement.id });
  for (const { where, entity } of usedAround(users)) note([entity], where);
  return [
    ...unprintedNames(entities, users),
    ...shared(entities),
    ...unknown.map(({ where, entity }) => fault('no-entity', where, { id: entity })),
    ...entities
      .filter(({ id }) => !ids.has(id))
      .map(({ id }) => diagnostic('warning', 'unused-entity', { entity: id }, {})),
  ];
}

function shared(entities: Entity[]): Diagnostic[] {
  const all = entities.flatMap(({ id, aliases }) => aliases.map((alias) => ({ id, ...alias })));
  return [...groupBy(all, ({ text }) => text)].flatMap(([text, owners]): Diagnostic[] => {
    const ids = owners.map(({ id }) => id);
    const [first] = ids;
    if (new Set(ids).size < ids.length)
      return [fault('alias-twice', first ? { entity: first } : {}, { text })];
    if (ids.length === 1 || owners.every(({ ambiguous }) => ambiguous)) return [];
    return [fault('alias-not-ambiguous', {}, { text, entities: ids })];
  });
}

interface Use {
  where: Where;
  entity: EntityId;
}

function namedBy({ subject, object, said = [], also = [] }: Statement | AnnotatedStatement): EntityId[] {
  return [subject, object, ...said, ...also.map(({ entity }) => entity)];
}

function usedAround({ stories, articles }: Users): Use[] {
  const byStory = stories.flatMap(({ id, publisher, derivedFrom }) =>
    [publisher, ...derivedFrom.map((source) => source.publisher)].map((entity) => ({
      where: { story: id },
      entity,
    })),
  );
  const byArticle = articles.map(({ id, host }) => ({ where: { article: id }, entity: host }));
  return [...byStory, ...byArticle].flatMap(({ where, entity }) =>
    entity === null ? [] : [{ where, entity }],
  );
}
