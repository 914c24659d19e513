import { inLanguage } from '../language.ts';

export const listTexts = inLanguage({
  en: {
    heading: 'List',
    label: 'Entities and links',
    order: 'Order of the list',
    orders: {
      name: 'by name',
      relations: 'most links first',
      origins: 'best supported first',
      date: 'latest first',
    },
    group: 'Group',
  },
});
