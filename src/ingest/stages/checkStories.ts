import { storyOf } from '../../model/ids.ts';
import type { Story, StoryId } from '../../model/types.ts';
import { sameWords } from '../../text/quote.ts';
import type { TextArticle } from '../contracts.ts';
import type { Diagnostic } from '../diagnosticTypes.ts';
import type { AnnotatedStatement } from '../curation.ts';
import { fault } from '../diagnostics.ts';
import { groupBy } from '../groupBy.ts';

/** Whether every statement of a person is of a story that there is, and every story prints the words of its own date. */
export function checkStories(
  statements: Pick<AnnotatedStatement, 'id'>[],
  stories: Story[],
  articles: TextArticle[],
): Diagnostic[] {
  const known = new Set(stories.map(({ id }) => id));
  const copies = copiesOf(articles);
  const stray = statements.filter(({ id }) => !known.has(storyOf(id)));
  return [
    ...stray.map(({ id }) => fault('no-story', { statement: id, story: storyOf(id) }, { known: [...known] })),
    ...stories.flatMap((story) => unprinted(story, copies)),
  ];
}

/** The articles that print each story. */
function copiesOf(articles: readonly TextArticle[]): Map<StoryId | null, TextArticle[]> {
  const printed = articles.flatMap((article) =>
    [...new Set(article.segments.map(({ story }) => story))].map((story) => ({ story, article })),
  );
  const byStory = groupBy(printed, ({ story }) => story);
  return new Map([...byStory].map(([story, those]) => [story, those.map(({ article }) => article)]));
}

function unprinted(
  { id, published }: Story,
  copies: ReadonlyMap<StoryId | null, TextArticle[]>,
): Diagnostic[] {
  const { text, ref: source = id } = published;
  if (text === null || (copies.get(source) ?? []).some((copy) => isPrinted(text, source, copy))) return [];
  return [fault('date-not-printed', { story: id }, { text, source })];
}

function isPrinted(words: string, story: StoryId, { text, segments }: TextArticle): boolean {
  return segments.some(
    (segment) => segment.story === story && sameWords(text, words, segment.start, segment.end).length > 0,
  );
}
