import type { Article, Graph, Story } from '../model/types.ts';
import type { Effects } from './contracts.ts';
import { noMemory } from './memory.ts';

const NAME = 'members in their shape';

/** Of the long lists of a graph what has to be looked at, and what to do when nothing was wrong with it. */
export interface Unshaped extends Pick<Graph, 'articles' | 'stories'> {
  leave: () => void;
}

/**
 * The articles and stories of a graph without those that a build before wrote letter for letter, when it had found their
 * shape right: to hold an article against its schema takes several times as long as to write and to hash it.
 */
export async function unshaped(
  { articles, stories }: Graph,
  { memory = noMemory, sha256 }: Pick<Effects, 'memory' | 'sha256'>,
): Promise<Unshaped> {
  if (memory === noMemory) return { articles, stories, leave: () => undefined };
  const left = memory.left(NAME);
  const known = new Set<unknown>(Array.isArray(left) ? left : []);
  const now: string[] = [];
  const isNew = async (member: Article | Story) => {
    const hash = await sha256(new TextEncoder().encode(JSON.stringify(member)));
    now.push(hash);
    return !known.has(hash);
  };
  return {
    articles: await those(articles, isNew),
    stories: await those(stories, isNew),
    leave: () => memory.leave(NAME, now),
  };
}

async function those<T>(list: readonly T[], isSought: (one: T) => Promise<boolean>): Promise<T[]> {
  const found: T[] = [];
  for (const one of list) if (await isSought(one)) found.push(one);
  return found;
}
