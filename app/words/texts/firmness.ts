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
    /** Never "denied": that somebody did not comment, or has no plans to join, is nobody's denial. */
    polarity: { affirmed: 'Says it is so', denied: 'Says it is not so', disputed: 'Disputed' },
    both: (polarity: string, modality: string) => `${polarity}, ${modality.toLowerCase()}`,
    /** "Reported as fact: did not comment on". */
    negated: (modality: string, verb: string) => `${modality}: ${verb}`,
    /** How many of the statements are as firm as the word before. */
    some: (firm: number, all: number) => ` (in ${figure(firm)} of ${figure(all)} claims)`,
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
    denies: (number: string, one: boolean, how: string) =>
      `${number} ${one ? 'states' : 'state'} ${how} that it is not so`,
    others: (number: string, how: string) => `${number} ${how}`,
    deny: (number: string, one: boolean) => `${number} ${one ? 'says' : 'say'} it is not so`,
  },
});
