import { figure } from '../figures.ts';
import { inLanguage } from '../language.ts';

export const legendEntryTexts = inLanguage({
  en: {
    shapes: 'Shapes: people, places and things',
    selected: 'Selected',
    lines: 'Lines: claims, and how certain they are',
    families: 'Colours of lines: topics',
    marks: 'Marks',
    mixed: 'Sources differ in certainty',
    denied: 'Said not to be so, or not done',
    disputed: 'Disputed: some say it is so, others not',
    mutual: 'Mutual, no direction',
    accounts: 'Thicker: more independent sources',
    unreviewed: 'Not reviewed yet',
    dimmed: 'Not linked to the selection',
    larger: {
      relations: 'Larger: more links',
      neighbours: 'Larger: more neighbours',
      between: 'Larger: bridges more pairs',
    },
    bundleSample: (others: number) => `sells + ${figure(others)}`,
    bundle: 'Several links in one line: the best supported, and how many more',
    tie: 'Also named in the claim: about, with, what, where',
    pinned: 'Pinned',
    group: 'Several drawn as one',
    away: 'Hidden neighbours',
    generic: 'A category, not one thing: nothing is connected through it',
  },
});
