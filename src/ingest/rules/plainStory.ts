import type { Story } from '../../model/types.ts';
import type { StoryTexts, TextArticle } from '../contracts.ts';

/** A story of one article in which every paragraph is body. */
export function plainStory(text: string, id = 'story'): StoryTexts {
  const segments = [...text.matchAll(/[^\n]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    role: 'body' as const,
    story: id,
  }));
  const article: TextArticle = {
    id,
    file: `${id}.txt`,
    sha256: '',
    length: text.length,
    url: null,
    host: null,
    dates: [],
    segments,
    text,
  };
  const published: Story['published'] = {
    text: null,
    edtf: null,
    earliest: null,
    latest: null,
    basis: 'unresolved',
  };
  const story: Story = {
    id,
    headline: '',
    publisher: null,
    publisherBasis: 'unknown',
    published,
    copies: [id],
    derivedFrom: [],
  };
  return { story, copies: [article] };
}
