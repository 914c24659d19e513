import { inLanguage } from '../language.ts';

export const shareTexts = inLanguage({
  en: {
    share: 'Share',
    copy: 'Copy',
    copied: 'Copied',
    copyYourself: 'The browser did not let this page copy. Copy it from here:',
    thisView: 'this view',
  },
});
