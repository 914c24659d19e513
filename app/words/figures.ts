import { numberFormat } from './formats.ts';
import { count as countOf, numberWord } from './sentences.ts';

/** A number in figures: 1,200. */
export function figure(number: number): string {
  return numberFormat().format(number);
}

/** "one newsroom", "two or three newsrooms", "two to four newsrooms". */
export function countRange(fewest: number, most: number, one: string): string {
  if (fewest === most) return countOf(fewest, one);
  return `${numberWord(fewest)} ${most === fewest + 1 ? 'or' : 'to'} ${countOf(most, one)}`;
}

/** "2 newsrooms", "2–4 newsrooms". */
export function figureRange(fewest: number, most: number, one: string): string {
  const number = fewest === most ? figure(most) : `${figure(fewest)}–${figure(most)}`;
  return `${number} ${one}${most === 1 ? '' : 's'}`;
}
