import { figure } from '../figures.ts';
import { inLanguage } from '../language.ts';

/** How firmly something is said. */
export const firmnessTexts = inLanguage({
  en: {
    modality: {
      actual: 'Reported as fact',
      planned: 'Planned',
      required: 'Required first',
      intended: 'Intended',
      conditional: 'Conditional',
      possible: 'Possible',
      abandoned: 'Called off',
    },
    polarity: { affirmed: 'Asserted', denied: 'Denied', disputed: 'Disputed' },
    both: (polarity: string, modality: string) => `${polarity}, ${modality.toLowerCase()}`,
    /** How many of the statements are as firm as the word before. */
    some: (firm: number, all: number) => ` (${figure(firm)} of ${figure(all)})`,
    as: {
      actual: 'as fact',
      planned: 'as planned',
      required: 'as required first',
      intended: 'as intended',
      conditional: 'as conditional',
      possible: 'as possible',
      abandoned: 'as called off',
    },
    /** "one states it as fact, three as planned"; what comes in is a number in words. */
    states: (number: string, one: boolean, how: string) => `${number} ${one ? 'states' : 'state'} it ${how}`,
    denies: (number: string, one: boolean, how: string) => `${number} ${one ? 'denies' : 'deny'} it ${how}`,
    others: (number: string, how: string) => `${number} ${how}`,
    deny: (number: string, one: boolean) => `${number} ${one ? 'denies' : 'deny'} it`,
  },
});
