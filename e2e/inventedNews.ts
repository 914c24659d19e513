import { chanceOf } from './inventedArticles.ts';
// News of invented people and real countries for `npm run benchmark:build`, the same each time.

const COUNTRIES = 'Norway Chile Kenya Japan Peru Ghana Latvia Oman Nepal Fiji Malta Cuba'.split(' ');
const NAMES = 'Ada Bo Cem Dov Eli Fay Gus Hal Ida Jan Kit Lev'.split(' ');
const SURNAMES = 'Varnholt Merrow Tasker Brindle Okonda Silva Harrow Petrel Quist Ledger'.split(' ');
const TOPICS = 'harbour railway vaccine fishing tariff border energy visa grain satellite'.split(' ');
/** Of ten articles one is a copy. */
const TENTH = 10;
/** Units of the text. */
const LENGTH = 3000;

/** So many articles of about 3 kB, each tenth a copy of the one before it with a line of its own. */
export function newsArticles(count: number): string[] {
  return withCopies(count, newsArticle);
}

export function withCopies(count: number, article: (seed: number) => string): string[] {
  const texts: string[] = [];
  for (let i = 0; i < count; i++) {
    const before = texts.at(-1);
    const isCopy = before !== undefined && i % TENTH === TENTH - 1;
    texts.push(isCopy ? `${before}\n\nPublished again for readers of edition ${i}.` : article(i));
  }
  return texts;
}

function newsArticle(seed: number): string {
  const chance = chanceOf(seed + 1);
  const pick = (list: string[]) => list[Math.floor(chance() * list.length)] ?? '';
  const sentence = () => {
    const [one, other, topic] = [pick(COUNTRIES), pick(COUNTRIES), pick(TOPICS)];
    const person = `${pick(NAMES)} ${pick(SURNAMES)}`;
    const number = Math.floor(chance() * 9000) + 1000;
    return pick([
      `${one} signed a ${topic} agreement with ${other} on Monday, number ${number} of its kind.`,
      `Prime Minister ${person} of ${one} said that ${other} had refused to pay ${number} for the ${topic} plan.`,
      `The ${topic} ministry of ${one} plans to send ${number} engineers to ${other}, according to ${person}.`,
      `Nobody in the capital of ${one} would speak of the ${topic} report of ${number} pages that ${person} had read.`,
      `${person} visited ${other} last week to talk about ${topic} and about the ${number} people who wait for it.`,
    ]);
  };
  const parts = [
    `# ${pick(COUNTRIES)} and ${pick(COUNTRIES)} talk about ${pick(TOPICS)} case ${seed}`,
    '3 March 2021',
  ];
  for (let length = 0; length < LENGTH; length += parts.at(-1)?.length ?? LENGTH)
    parts.push([sentence(), sentence(), sentence(), sentence()].join(' '));
  return parts.join('\n\n');
}
