import { inLanguage } from '../language.ts';

export const menuTexts = inLanguage({
  en: {
    title: (name: string) => `${name}: what to do`,
    picture: 'The picture',
    read: 'Read what is known',
    addTo: (name: string) => `Select beside ${name}`,
    path: (name: string) => `How is it tied to ${name}?`,
    both: 'Only the neighbours of both',
    everything: 'Everything again',
    further: 'One step further',
    rings: 'Rings around it',
    table: 'Its relations in the table',
    oneRow: 'Its row in the table',
    copy: 'Copy link',
    copied: 'Link copied',
    asOne: (name: string) => `Draw ${name} as one`,
    none: 'Select nothing',
  },
});
