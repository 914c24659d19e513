import { expect, it } from 'vitest';
import type { Entity } from '../model/types.ts';
import { attributions } from './attribution.ts';

const MEDIA: Entity[] = ['Reuters', 'RIA Novosti', 'Associated Press'].map((name) => ({
  id: name.toLowerCase().replace(' ', '-'),
  kind: 'organization',
  name,
  aliases: [{ text: name, sense: 'name' }],
  media: true,
}));

it.each([
  ['Russia moved, Reuters reported Tuesday.', ['reuters']],
  ['Russia moved, Reuters [reported](#) Tuesday.', ['reuters']],
  ['According to Reuters, Russia moved.', ['reuters']],
  ['The Associated Press reports that it moved.', ['associated-press']],
  ['It moved, according to the Associated Press.', ['associated-press']],
  ['the state-run RIA Novosti news agency reported.', ['ria-novosti']],
  ['“It moves,” he told RIA Novosti after the delivery.', ['ria-novosti']],
  [
    'Reuters reported it, and RIA Novosti reported it, and Reuters reported more.',
    ['reuters', 'ria-novosti'],
  ],
  ['Russia banned Reuters on Tuesday.', []],
  ['Reporters of Reuters were there.', []],
  ['The reuters reported.', []],
])('%s', (text, expected) => {
  expect(attributions(text, MEDIA, { start: 0, end: text.length })).toEqual(expected);
});
