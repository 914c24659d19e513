import { inLanguage } from '../language.ts';

export const listTexts = inLanguage({
  en: {
    heading: 'List',
    label: 'Entities and relations',
    order: 'Order of the list',
    orders: {
      name: 'by name',
      relations: 'most relations first',
      origins: 'best supported first',
      date: 'latest first',
    },
    group: 'Group',
  },
});
