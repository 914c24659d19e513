import { expect, it } from 'vitest';
import { isAboutItself } from './aboutItself.ts';

it.each([
  'This story was first published by the Harbour Post.',
  'Originally published in the Harbour Post.',
  'Republished from the Harbour Post under a Creative Commons licence.',
  '© Harbour Post. All rights reserved.',
  'This text may not be rewritten without permission.',
  'Der Text erschien zuerst im Hafenblatt.',
  'Zuerst veröffentlicht im Hafenblatt.',
  'Alle Rechte vorbehalten.',
  'Cet article a été initialement publié par le Courrier du Port.',
  'Tous droits réservés.',
  'Publicado originalmente en El Puerto.',
  'El texto se publicó por primera vez en El Puerto.',
  'Derechos reservados.',
  'Pubblicato per la prima volta dal Corriere del Porto.',
  'Tutti i diritti riservati.',
  'Впервые опубликовано в газете «Порт».',
  'Все права защищены.',
  'Материал создано и (или) распространено газетой «Порт».',
  '本文首发于港口日报。',
  '版权所有，未经授权不得转载。',
  'Additional reporting by Ada Merrow.',
  'About the author',
  'Ada Merrow is a senior correspondent of the Harbour Post.',
  'Ada Merrow est une journaliste du Courrier du Port.',
  'Ada Merrow ist eine erfahrene Redakteurin.',
  'Ada Merrow es periodista.',
  'Ада Мерроу — корреспондент газеты «Порт».',
])('is about itself: %s', (text) => {
  expect(isAboutItself(text)).toBe(true);
});

it.each([
  'The first ships arrived in Oslo on Monday.',
  'The minister was a journalist said to have left.',
  'Rights groups said that the harbour may not be opened.',
  'He was first published in Norway, which has all the commons it needs.'.padEnd(800, '.'),
])('tells of the world: %s', (text) => {
  expect(isAboutItself(text)).toBe(false);
});
