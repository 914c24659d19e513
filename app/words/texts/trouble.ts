import { inLanguage } from '../language.ts';

export const troubleTexts = inLanguage({
  en: {
    own: 'Something went wrong in this part of Edgewise. Your address is kept: reload the page to try again.',
    technical: 'Technical details',
    again: 'Try again',
    close: 'Close',
    collection: 'Open the collection that comes with Edgewise',
    script:
      'A part of the page could not be loaded, so the interactive graph is missing. Check your connection and try again.',
    readOn: 'You can read the text below meanwhile.',
    style:
      'The page’s design could not be loaded, so it may look odd. Everything works; reload the page to try again.',
  },
});
