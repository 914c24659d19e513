import { ownNewsroom } from '../model/support.ts';
import type { Derivation, EntityId, Story, StoryId } from '../model/types.ts';
import type { GraphIndex } from './graphIndex.ts';

/** A newsroom from which stories come, with what it published here and what credits it. */
export interface Root {
  /** Null for a newsroom that nobody names. */
  newsroom: EntityId | null;
  stories: readonly Branch[];
}

/** A story, and the stories that draw on it. */
export interface Branch {
  story: Story;
  /** How the story above is known to be its source; null = it is the newsroom's own. */
  basis: Derivation['basis'] | null;
  /** It draws on several, and stands in full at another of them. */
  again: boolean;
  branches: readonly Branch[];
}

/**
 * Who draws on whom, as a tree: the newsroom with most stories below it first. A story that draws on several stands
 * below each of them, but in full only once. Stories that draw on one another in a ring begin at the first of them.
 */
export function derivations(index: GraphIndex): Root[] {
  const { stories } = index.graph;
  const grown = new Set<StoryId>();
  const grow = (story: Story, basis: Branch['basis']): Branch => {
    const again = grown.has(story.id);
    grown.add(story.id);
    const branches = again ? [] : drawingOn(stories, story.id).map(([other, how]) => grow(other, how));
    return { story, basis, again, branches };
  };
  const roots = rootsOf(stories).toSorted((a, b) => b.length - a.length);
  const found = roots.map((members) => members.map(({ story, basis }) => grow(story, basis)));
  const trees = roots.map(([first], i) => rootOf(index, first?.newsroom ?? '', found[i] ?? []));
  const ring = stories
    .filter(({ id }) => !grown.has(id))
    .flatMap((story) => (grown.has(story.id) ? [] : [{ story, branch: grow(story, null) }]));
  return [...trees, ...ring.map(({ story, branch }) => rootOf(index, ownNewsroom(story), [branch]))];
}

interface Member {
  newsroom: string;
  story: Story;
  basis: Branch['basis'];
}

/** For each newsroom its stories that draw on nobody, and those that credit it for a text which is not here. */
function rootsOf(stories: readonly Story[]): Member[][] {
  const own = stories
    .filter(({ derivedFrom }) => derivedFrom.length === 0)
    .map((story): Member => ({ newsroom: ownNewsroom(story), story, basis: null }));
  const crediting = stories.flatMap((story) =>
    story.derivedFrom
      .filter((from) => from.story === null)
      .map((from): Member => ({ newsroom: from.publisher, story, basis: from.basis })),
  );
  const all = [...own, ...crediting];
  const newsrooms = [...new Set(all.map(({ newsroom }) => newsroom))];
  return newsrooms.map((newsroom) => all.filter((member) => member.newsroom === newsroom));
}

function drawingOn(stories: readonly Story[], id: StoryId): [Story, Derivation['basis']][] {
  return stories.flatMap((story) => {
    const from = story.derivedFrom.find((source) => source.story === id);
    return from ? [[story, from.basis] as [Story, Derivation['basis']]] : [];
  });
}

function rootOf(index: GraphIndex, newsroom: string, stories: readonly Branch[]): Root {
  return { newsroom: index.entities.has(newsroom) ? newsroom : null, stories };
}
