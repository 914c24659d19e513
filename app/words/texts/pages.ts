import { inLanguage } from '../language.ts';

/** The pages that are written when the site is built, for readers without script and for previews; no part of the app. */
export const pageTexts = inLanguage({
  en: {
    about: 'Who is tied to whom in the news, with the exact words behind every tie.',
    storiesIn: (stories: string, articles: string) => `${stories} in ${articles}`,
    lead: 'Who is tied to whom in the news, with the exact words behind every tie: whose they are, how firmly they are said, when, and from how many newsrooms and sources.',
    noScript:
      'The drawing, the filters and the search need JavaScript, which is switched off here. The words are all on these pages; the whole collection as data is in',
    notStarted: 'The interactive graph has not loaded. You can read this page, or reload it to try again.',
    asData: 'data/graph.json',
    entities: 'People, countries, organizations and things',
    relations: 'What the articles say of them',
    quotes: 'Quotes',
    text: 'Text of the article',
    checked: 'Checked against the article when this page was built',
    hash: (sha256: string) => `sha256 ${sha256}`,
    checkedAgainst:
      '✓ These words were looked for in the bytes of their articles when this page was built, and stand there. The articles, and the hashes that tell them from any other:',
    entityDescription: (name: string, collection: string, relations: string) =>
      `What the articles of “${collection}” say of ${name}, each tie with the exact words it rests on. ${relations}`.trim(),
    licences:
      'Edgewise is made with the work of others. This page, its workers and its fonts hold parts of the packages below, each\nunder its own licence. Edgewise itself is under the Apache License 2.0; the articles belong to their publishers.',
  },
});
