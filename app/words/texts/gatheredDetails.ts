import { inLanguage } from '../language.ts';

export const gatheredDetailsTexts = inLanguage({
  en: {
    members: 'Who and what is in it',
    gone: 'Nothing of this is in the picture now.',
    searching: 'Finding who is tied among themselves…',
  },
});
