import type { Article, EntityId, Statement, Story } from '../../src/model/types.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { detailsTexts } from './texts/details.ts';
import { entityDetailsTexts } from './texts/entityDetails.ts';
import { supportTexts } from './texts/support.ts';
import { whenDate } from './dates.ts';
import { capitalise, name } from './sentences.ts';
import { publishedWords, publisherName } from './support.ts';

/**
 * Whose report it is and when it came out: "The Associated Press, 20 October 2020".
 * @param article a copy of it, of which a site that served it and did not write it is named: ", via The Independent"
 */
export function byline(index: GraphIndex, story: Story, article?: Article): string {
  const report = detailsTexts.byline(capitalise(publisherName(index, story)), publishedWords(story));
  const host = article?.host ?? null;
  return host === null || host === story.publisher ? report : report + detailsTexts.via(name(index, host));
}

/**
 * The same with everybody on whose word it is told: "The Moscow Times, 22 October 2020, citing Reuters, citing the Serbian
 * defence ministry".
 * @param speaker who needs no naming at the end, since all of it is about what they said
 */
export function attribution(
  index: GraphIndex,
  { story, said }: Statement,
  article: Article,
  speaker?: EntityId,
): string {
  const line = byline(index, get(index.stories, story), article);
  const voices = speaker !== undefined && said.at(-1) === speaker ? said.slice(0, -1) : said;
  return supportTexts.citing([line, ...voices.map((id) => name(index, id))]);
}

/** When something was said; where the text does not tell, when it was reported. */
export function saidWords({ saidWhen }: Statement, story: Story): string {
  const said = saidWhen && whenDate(saidWhen);
  return said ? capitalise(said) : entityDetailsTexts.saidUndated(publishedWords(story));
}

/** The same for a link to the text of a copy, told from the others where there are several. */
export function copyName(index: GraphIndex, story: Story, article: Article): string {
  const place = story.copies.indexOf(article.id);
  const line = byline(index, story, article);
  return story.copies.length < 2 ? line : line + detailsTexts.copyOf(place + 1, story.copies.length);
}

/** The same for an article by itself, which can hold several reports. */
export function articleByline(index: GraphIndex, article: Article): string {
  const stories = index.graph.stories.filter(({ copies }) => copies.includes(article.id));
  return stories.map((story) => copyName(index, story, article)).join('; ');
}
