import type { IsoDay, Statement, Story, When } from '../../model/types.ts';
import { statementTime } from '../../model/time.ts';
import { sameWords } from '../../text/quote.ts';
import type { AnnotatedWhen } from '../curation.ts';
import { toWhen } from '../datePolicy.ts';
import { abridged, type Problems } from '../problems.ts';
import type { AnchoredCandidate } from './anchor.ts';
import type { TextArticle } from './group.ts';

/**
 * Dates every candidate against its own story's publication. The words of a date must stand in the story, or in the
 * one it refers to; where publication is not known to the day, nothing relative to it is resolved.
 */
export function date(
  candidates: AnchoredCandidate[],
  stories: Story[],
  articles: TextArticle[],
  problems: Problems,
): Statement[] {
  checkPublished(stories, articles, problems);
  return candidates.flatMap(({ when, saidWhen, ...candidate }) => {
    const story = stories.find(({ id }) => id === candidate.story);
    if (!story) return [];
    const dated = (annotated: AnnotatedWhen): When => {
      problems.push(...unprinted(candidate.id, annotated, story, articles));
      return toWhen(annotated, knownDay(story.published));
    };
    const whenDated = when && dated(when);
    return [
      {
        ...candidate,
        ...(saidWhen && { saidWhen: dated(saidWhen) }),
        when: whenDated,
        time: statementTime({ when: whenDated }, story),
      },
    ];
  });
}

function checkPublished(stories: Story[], articles: TextArticle[], problems: Problems): void {
  for (const story of stories) problems.push(...unprinted(story.id, story.published, story, articles));
}

function knownDay({ earliest, latest }: When): IsoDay | null {
  return earliest === latest ? earliest : null;
}

function unprinted(owner: string, when: AnnotatedWhen, story: Story, articles: TextArticle[]): string[] {
  const { text } = when;
  if (text === null) return [];
  const source = 'basis' in when ? (when.ref ?? story.id) : story.id;
  const isPrinted = articles.some((article) =>
    article.segments.some(
      (s) => s.story === source && sameWords(article.text, text, s.start, s.end).length > 0,
    ),
  );
  return isPrinted
    ? []
    : [`${owner}: the words ${abridged(text)} of its date are not in the story ${source}.`];
}
