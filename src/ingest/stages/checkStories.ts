import { storyOf } from '../../model/ids.ts';
import type { Story } from '../../model/types.ts';
import type { Diagnostic, TextArticle } from '../contracts.ts';
import type { AnnotatedStatement } from '../curation.ts';
import { fault } from '../diagnostics.ts';
import { samePlaces } from '../quotePlaces.ts';

/** Whether every statement of a person is of a story that there is, and every story prints the words of its own date. */
export function checkStories(
  statements: Pick<AnnotatedStatement, 'id'>[],
  stories: Story[],
  articles: TextArticle[],
): Diagnostic[] {
  const known = new Set(stories.map(({ id }) => id));
  const stray = statements.filter(({ id }) => !known.has(storyOf(id)));
  return [
    ...stray.map(({ id }) => fault('no-story', { statement: id, story: storyOf(id) }, { known: [...known] })),
    ...stories.flatMap((story) => unprinted(story, articles)),
  ];
}

function unprinted({ id, published }: Story, articles: TextArticle[]): Diagnostic[] {
  const { text, ref: source = id } = published;
  if (text === null || samePlaces(text, source, articles).length > 0) return [];
  return [fault('date-not-printed', { story: id }, { text, source })];
}
