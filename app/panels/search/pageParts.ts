import { words } from '../../../src/model/words.ts';
import { pageParts, pagePartTexts, type PagePart } from '../../words/texts/pageParts.ts';

/** So many letters of a word that is still being typed tell which it is. */
const fewest = 3;

const ofPart = new Map(pageParts.map((part) => [part, listed(pagePartTexts.words[part])]));
const around = listed(pagePartTexts.around);

/** The parts of the page that a search asks for: those of whose words it is made, but for such as stand in every question. */
export function pagePartsFor(text: string): PagePart[] {
  const typed = words(text).map((word) => word.text);
  const last = /\s$/u.test(text) ? undefined : typed.at(-1);
  const telling = typed.filter((word) => !around.includes(word));
  if (telling.length === 0) return [];
  const isOf = (part: PagePart) => (word: string) =>
    ofPart.get(part)?.some((own) => own === word || (word === last && isBegun(own, word))) === true;
  return pageParts.filter((part) => telling.every(isOf(part)));
}

/** Whether what was typed is the name that stands on its button. */
export function isCalled(part: PagePart, text: string): boolean {
  return pagePartTexts.names[part][0].toLowerCase() === text.trim().toLowerCase();
}

function isBegun(word: string, letters: string): boolean {
  return letters.length >= fewest && word.startsWith(letters);
}

function listed(text: string): string[] {
  return text.split(/\s+/u);
}
