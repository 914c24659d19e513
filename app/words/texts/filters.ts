import { figure } from '../figures.ts';
import { inLanguage } from '../language.ts';
import { capitalise } from '../sentences.ts';

export const filterTexts = inLanguage({
  en: {
    among: {
      label: 'Among selected sources, show claims reported by',
      any: 'any of them',
      only: 'only them',
      all: 'all of them',
    },
    differing: 'Only disputed claims',
    label: 'Filters',
    clear: 'Clear all',
    actor: 'Who or what',
    anyone: 'Anyone',
    another: 'Add another…',
    anyOfThese: 'Links involving any of these',
    chosen: 'Chosen',
    remove: (name: string) => `Remove ${name}`,
    kinds: 'Types',
    source: 'Source',
    speakers: 'Who said it',
    firmness: 'Certainty',
    polarity: 'Says it is so, or not',
    predicates: 'Type of link',
    all: 'all',
    some: (chosen: number, all: number) => `${figure(chosen)} of ${figure(all)}`,
    only: 'only',
    onlyThis: (label: string) => `Only ${label}`,
    showAll: 'Show all',
    shownOf: (shown: number, all: number) =>
      shown === all ? figure(all) : `${figure(shown)} of ${figure(all)}`,
    storyLabel: (publisher: string, headline: string) => `${capitalise(publisher)}: ${headline}`,
  },
});
