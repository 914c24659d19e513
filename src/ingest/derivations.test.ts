import { expect, it } from 'vitest';
import type { Entity, Story } from '../model/types.ts';
import type { TextArticle } from './contracts.ts';
import { withDerivations } from './derivations.ts';

const MEDIA: Entity[] = ['Herald', 'Post'].map((name) => ({
  id: name.toLowerCase(),
  kind: 'organization',
  name,
  aliases: [{ text: name, sense: 'name' }],
  media: true,
}));
const UNKNOWN: Story['published'] = {
  text: null,
  edtf: null,
  earliest: null,
  latest: null,
  basis: 'unresolved',
};

function story(id: string, publisher: string): Story {
  return {
    id,
    headline: id,
    publisher,
    publisherBasis: 'stated',
    published: UNKNOWN,
    copies: [id],
    derivedFrom: [],
  };
}

function article(id: string, text: string): TextArticle {
  const segments: TextArticle['segments'] = [{ start: 0, end: text.length, role: 'body', story: id }];
  return {
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
}

const STORIES = [story('one', 'herald'), story('two', 'post')];
const ARTICLES = [
  article('one', 'The ship came in on Monday with the mail, the Herald reported.'),
  article(
    'two',
    'The ship came in on Monday with the mail, the Herald reported, and the Post reported it too.',
  ),
];

it('a story is derived from the newsrooms that it credits, and never from its own', () => {
  const derived = withDerivations(STORIES, ARTICLES, MEDIA, []);
  expect(derived.map(({ derivedFrom }) => derivedFrom)).toEqual([
    [],
    [{ publisher: 'herald', story: 'one', basis: 'stated' }],
  ]);
});

it('what a person decided stays', () => {
  const decided = { computed: 'x', id: 'two', derivedFrom: [], reason: 'Both are wrong.' };
  const undecided = { computed: 'y', id: 'one', reason: 'Another matter.' };
  const [one, two] = withDerivations(STORIES, ARTICLES.toReversed(), MEDIA, [decided, undecided]);
  expect(one?.derivedFrom).toEqual([]);
  expect(two?.derivedFrom).toEqual([]);
});
