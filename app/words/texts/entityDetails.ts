import { figure } from '../figures.ts';
import { inLanguage } from '../language.ts';
import { capitalise, count as countOf } from '../sentences.ts';

export const entityDetailsTexts = inLanguage({
  en: {
    noRelations: 'Nothing in this collection mentions it directly.',
    wikidata: (id: string) => `Wikidata ${id}`,
    names: 'Also called: ',
    sense: { name: '', metonym: 'used to mean it', description: 'description' },
    ambiguous: 'ambiguous',
    remarks: (remarks: readonly string[]) => ` (${remarks.join('; ')})`,
    published: 'Published',
    news: 'Reported by the most sources',
    said: (name: string) => `What ${name} said`,
    saidUndated: (date: string) => `Day not given; reported ${date}`,
    differ: (name: string) => `Where sources disagree about ${name}`,
    others: (name: string) => `What others say about ${name}`,
    together: 'Named together with',
    structure: (links: number) => `Membership and location (${figure(links)})`,
    notes: 'Notes for editors',
    id: 'Id:',
    relationsOutside: (relations: number) => `${capitalise(countOf(relations, 'link'))} hidden by filters`,
    generic:
      'A category, not one thing: two articles that name it may mean different ones, so no connection is drawn through it.',
  },
});
