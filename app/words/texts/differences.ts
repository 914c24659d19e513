import { figure } from '../figures.ts';
import { inLanguage } from '../language.ts';

/** Where sources disagree, and how. */
export const differenceTexts = inLanguage({
  en: {
    between: {
      conflict: 'Sources contradict each other.',
      scope: 'Sources differ in how far they go.',
      wording: 'Same claim, different wording.',
    },
    /** Of what stands in one report alone. */
    within: {
      conflict: 'One report contradicts itself.',
      scope: 'Two passages of one report differ in how far they go.',
      wording: 'One report words the same claim differently.',
    },
    kinds: { conflict: 'Contradictions', scope: 'How far it goes', wording: 'Wording' },
    kindMeans: {
      conflict: 'They do not fit together.',
      scope: 'One says more, or is more certain, than another; both can be true.',
      wording: 'The same in other words.',
    },
    group: (kind: string, number: number) => `${kind} (${figure(number)})`,
  },
});
