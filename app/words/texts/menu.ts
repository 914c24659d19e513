import { inLanguage } from '../language.ts';

export const menuTexts = inLanguage({
  en: {
    title: (name: string) => `Actions for ${name}`,
    picture: 'View',
    read: 'Open details',
    addTo: (name: string) => `Select together with ${name}`,
    path: (name: string) => `Find connection to ${name}`,
    both: 'Common neighbours',
    everything: 'Show all',
    further: 'One step further',
    rings: 'Centre on it',
    table: 'Show its links in the table',
    oneRow: 'Show in the table',
    copy: 'Copy link',
    copied: 'Link copied',
    asOne: (name: string) => `Group ${name}`,
    none: 'Deselect',
  },
});
