import { inLanguage } from '../language.ts';

export const gatheredDetailsTexts = inLanguage({
  en: {
    members: 'Members',
    gone: 'Not visible in the current view.',
    searching: 'Finding clusters…',
  },
});
