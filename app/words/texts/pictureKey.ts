import { inLanguage } from '../language.ts';

/** What the shapes and lines of a saved picture mean. */
export const pictureKeyTexts = inLanguage({
  en: {
    fact: 'solid lines: stated as fact',
    planned: 'long dashes: planned',
    required: 'a dot between dashes: required first',
    intended: 'two dots between dashes: intended',
    conditional: 'short dashes: conditional',
    possible: 'dots: possible',
    abandoned: 'a bar: called off',
    mixed: 'two patterns in turn: sources differ in how firmly',
    denied: 'a cross and a barred end: denied',
    disputed: 'a diamond: affirmed by some and denied by others',
    accounts: 'thicker: more independent accounts',
    lines: 'a hollow line: several links, named by the best supported, or by their number',
    groups: 'a double rim with a number: so many entities',
    generic: 'pale with a broken rim: a class, not one thing',
    shapes: {
      circle: 'circle',
      square: 'square',
      triangle: 'triangle',
      diamond: 'diamond',
      hexagon: 'hexagon',
      pentagon: 'pentagon',
      star: 'star',
      cross: 'cross',
      rectangle: 'rectangle',
      'down-triangle': 'triangle on its tip',
      hourglass: 'hourglass',
      spark: 'star of four',
    },
  },
});
