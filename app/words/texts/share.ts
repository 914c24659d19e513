import { inLanguage } from '../language.ts';

export const shareTexts = inLanguage({
  en: {
    share: 'Share',
    copy: 'Copy',
    copied: 'Copied',
    copyYourself: 'Couldn’t copy automatically. Copy it from here:',
    thisView: 'this view',
  },
});
