import { inLanguage } from '../language.ts';

/** What is asked of the connections between two. */
export const connectTexts = inLanguage({
  en: {
    question: (one: string, other: string) => `How are ${one} and ${other} connected?`,
    entities: (number: string) => `${number} entities`,
    findTo: 'Find connections to…',
    findFrom: (name: string) => `Find connections from ${name} to…`,
    anyName: 'Another name (key P)',
    noName: 'No match.',
  },
});
