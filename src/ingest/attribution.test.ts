import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Entity } from '../model/types.ts';
import { attributions } from './attribution.ts';

// attributionCases.json has sentences that credit a newsroom and sentences that only name one, with newsrooms that are
// made up; the names are in square brackets. Of the first 102 every third was kept aside while the words of
// data/credits.json were chosen, the next 40 and 30 were written after that. The last 65 are
// from two sets: of one (120 and 120), written before its writer had seen the words and then read for what it lacked, and of
// one (60 and 60) that the same writer wrote after changing the words; it came out at 51 found and 2 false, and was then
// read too. They are no measure of the news at large: nobody printed them.

function media(names: string[]): Entity[] {
  return names.map((name) => ({
    id: name.toLowerCase().replace(' ', '-'),
    kind: 'organization',
    name,
    aliases: [{ text: name, sense: 'name' }],
    media: true,
  }));
}

const MEDIA = media(['Reuters', 'RIA Novosti', 'Associated Press']);

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
  ['AVALON (Reuters) - The road is open.', ['reuters']],
  ['The road is open (Reuters, 3 May).', ['reuters']],
  ['The parent company (Reuters) was sold.', []],
  ['Reuters: the road is open.', ['reuters']],
  ['The road is open, reports Reuters.', ['reuters']],
  ['The minister reports Reuters.', []],
  ['An inquiry by Reuters and RIA Novosti found mould.', ['reuters', 'ria-novosti']],
  ['An inquiry by Reuters and RIA Novosti took a year.', ['reuters', 'ria-novosti']],
  ['The strike hit Reuters, RIA Novosti reported.', ['ria-novosti']],
  ['He never told Reuters.', []],
  ['He had not spoken to Reuters.', []],
  ['He told a former Reuters editor.', []],
  ['The owner of Reuters said so.', []],
  ['Reuters said it would close.', []],
  ['Reuters was first to report the sale.', ['reuters']],
  ['She left Reuters to report from the war.', []],
  ['He spoke to a reporter from Reuters.', ['reuters']],
  ['A reporter from Reuters saw smoke.', ['reuters']],
  ['A reporter from Reuters told the court of the beating.', []],
  ['A reporter from Reuters was held, police said.', []],
  ['The court told Reuters to pay.', []],
  ['He gave Reuters a copy of the will.', ['reuters']],
  ['He gave Reuters a week to pay.', []],
  ['Papers, among them RIA Novosti and Reuters, reported it.', ['ria-novosti', 'reuters']],
  ['According to Reuters, RIA Novosti sold its archive.', ['reuters']],
  ['Reuters, a news agency in London, reported it.', ['reuters']],
  ['One agency, Reuters, reported it.', ['reuters']],
  ['Reuters was found guilty.', []],
  ['Reuters said on Monday it would close its offices.', []],
  ['Reuters said it had obtained the list.', ['reuters']],
  ['The film will be shown on Reuters.', []],
  ['The film was shown on Reuters.', ['reuters']],
  ['A Reuters investigation won the award.', []],
  ['He cancelled a Reuters interview.', []],
  ['In a Reuters interview he denied it.', ['reuters']],
  ['The road is open, say the papers of the coast: Reuters', ['reuters']],
  ['Photo: Reuters', []],
  ['It is not what he was told. Reuters has. Reports of it were false.', []],
])('%s', (text, expected) => {
  expect(attributions(text, MEDIA, { start: 0, end: text.length })).toEqual(expected);
});

interface Cases {
  newsrooms: string[];
  credits: string[];
  others: string[];
}

const cases: Cases = JSON.parse(readFileSync('src/ingest/attributionCases.json', 'utf8'));
const invented = media(cases.newsrooms);

/** Whether exactly the newsrooms in brackets are found. */
function isFound(marked: string): boolean {
  const text = marked.replace(/[[\]]/gu, '');
  const named = [...marked.matchAll(/\[([^\]]+)\]/gu)].map(([, name = '']) =>
    name.toLowerCase().replace(' ', '-'),
  );
  const found = attributions(text, invented, { start: 0, end: text.length });
  return found.length === named.length && named.every((id) => found.includes(id));
}

function isFalse(marked: string): boolean {
  const text = marked.replace(/[[\]]/gu, '');
  return attributions(text, invented, { start: 0, end: text.length }).length > 0;
}

it('finds 85 of 100 sentences that credit a newsroom, and takes 5 of 100 others for such', () => {
  const found = cases.credits.filter(isFound).length;
  const wrong = cases.others.filter(isFalse).length;
  console.log(
    `Credits found: ${found} of ${cases.credits.length}. False: ${wrong} of ${cases.others.length}.`,
  );
  expect(cases.credits.length).toBeGreaterThanOrEqual(100);
  expect(found / cases.credits.length).toBeGreaterThanOrEqual(0.85);
  expect(wrong / cases.others.length).toBeLessThanOrEqual(0.05);
});
