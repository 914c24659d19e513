import type { IsoDay, RelationId, Statement, StoryId } from '../../model/types.ts';
import { firstProof } from '../evidence.ts';
import { get, type GraphIndex } from '../graphIndex.ts';

/** One passage of one report, with all that is told from it. */
interface Told {
  story: StoryId;
  statements: Statement[];
  relations: ReadonlySet<RelationId>;
}

/** What several reports tell that somebody said at one time. */
export interface Gathered {
  statements: Statement[];
  /** In the order in which they were published. */
  stories: StoryId[];
  /** The day on which it was said, where any report gives it; else that of the first report. */
  day: IsoDay | null;
  dayOf: 'said' | 'published';
}

/**
 * Claims that somebody said, gathered where several reports tell the same: a passage joins what another report has of the
 * same relations, unless the two were said on different days. Passages of one report stay apart.
 */
export function gatherSaid(index: GraphIndex, said: readonly Statement[]): Gathered[] {
  const gathered: Told[][] = [];
  for (const told of passagesIn(index, said)) {
    const shared = (group: Told[]) => (canJoin(group, told) ? sharing(group, told) : 0);
    const [best] = gathered.toSorted((a, b) => shared(b) - shared(a));
    if (best && shared(best) > 0) best.push(told);
    else gathered.push([told]);
  }
  return gathered.map((group) => together(index, group));
}

/** The first to be published first. */
function passagesIn(index: GraphIndex, said: readonly Statement[]): Told[] {
  const byPassage = new Map<string, Statement[]>();
  for (const one of said) {
    const key = `${one.story} ${firstProof(one)?.exact ?? one.id}`;
    byPassage.set(key, [...(byPassage.get(key) ?? []), one]);
  }
  return [...byPassage.values()]
    .map((statements) => ({
      story: statements[0]?.story ?? '',
      statements,
      relations: relationsIn(index, statements),
    }))
    .toSorted((a, b) => compare(publishedOn(index, a.story), publishedOn(index, b.story)));
}

/** All that the passage tells, also what is not on the word of who speaks: that they said something, for one. */
function relationsIn(index: GraphIndex, [one]: readonly Statement[]): Set<RelationId> {
  const passage = one && firstProof(one);
  const told = index.graph.statements.filter((other) => {
    const proof = other.story === one?.story && firstProof(other);
    return (
      passage &&
      proof &&
      proof.article === passage.article &&
      proof.start < passage.end &&
      passage.start < proof.end
    );
  });
  return new Set(told.flatMap(({ id }) => index.relationOf.get(id)?.id ?? []));
}

function canJoin(group: readonly Told[], { story, statements }: Told): boolean {
  const [day, other] = [statements, group.flatMap((told) => told.statements)].map(daySaidIn);
  return group.every((told) => told.story !== story) && (!day || !other || day === other);
}

function sharing(group: readonly Told[], { relations }: Told): number {
  return [...relations].filter((id) => group.some((told) => told.relations.has(id))).length;
}

function together(index: GraphIndex, group: readonly Told[]): Gathered {
  const statements = group.flatMap((told) => told.statements);
  const stories = [...new Set(group.map(({ story }) => story))];
  const said = daySaidIn(statements);
  const day = said ?? get(index.stories, stories[0] ?? '').published.latest;
  return { statements, stories, day, dayOf: said === null ? 'published' : 'said' };
}

/** The day that a text gives; a mere bound, as “before this was published”, is none. */
function daySaidIn(statements: readonly Statement[]): IsoDay | null {
  const given = statements.find(({ saidWhen }) => saidWhen?.earliest && saidWhen.latest);
  return given?.saidWhen?.latest ?? null;
}

function publishedOn(index: GraphIndex, story: StoryId): string {
  return get(index.stories, story).published.earliest ?? '9999';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
