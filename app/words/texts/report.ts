import { inLanguage } from '../language.ts';

export const reportTexts = inLanguage({
  en: {
    noDate: 'no date given',
    unreviewed: '; not reviewed yet',
    role: (role: string) => `; as ${role}`,
    type: (label: string) => `type of link: ${label}`,
    verb: (exact: string) => `; in the text: “${exact}”`,
  },
});
