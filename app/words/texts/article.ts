import { inLanguage } from '../language.ts';

export const articleViewTexts = inLanguage({
  en: {
    articleNotChosen: (file: string) =>
      `“${file}” was not chosen together with the graph file. Open both together to read it here.`,
    articleUnreachable: 'Couldn’t load the article. Check your connection and try again.',
    articleMissing: (status: string) => `The article’s file is not there (the server said ${status}).`,
    back: 'Close the article',
    quoted: 'Quoted passages',
    quotedFor: (claims: readonly string[]) =>
      claims.length === 1
        ? `Quoted for: ${claims[0]}`
        : `Quoted for ${claims.length} claims: ${claims.join('; ')}`,
    this: 'this article',
    original: 'Published page',
    asReceived:
      'The original text. Ads and page clutter are greyed out and never quoted. Bars in the margin mark quoted passages; a number says for how many claims.',
    technical: 'Technical details',
    file: (file: string) => `File: ${file}`,
    loading: 'Loading the article…',
    failed: (why: string) => `Couldn’t show the article. ${why}`,
    changed: (sha256: string) =>
      `This is not the version that the quotes were taken from: its sha256 should be ${sha256}.`,
    segment: {
      headline: 'Headline',
      standfirst: 'Standfirst',
      caption: 'Caption',
      dateline: 'Dateline',
      furniture: 'Page clutter',
    },
  },
});
