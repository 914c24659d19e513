import { inLanguage } from '../language.ts';

export const copyLinkTexts = inLanguage({
  en: {
    copy: 'Copy link',
    copyTo: (what: string) => `Copy link to ${what}`,
    copied: 'Link copied',
    copiedOnDisk: 'Link copied; it only works for people who have the file',
    statement: (id: string) => `claim ${id}`,
  },
});
