import { words } from '../model/words.ts';
import type { Entity, EntityId } from '../model/types.ts';
import { type Mention, mentions } from '../text/mentions.ts';
import type { Span } from '../text/quote.ts';
import { isCreditedAfter } from './creditAfter.ts';
import { isCreditedBefore } from './creditBefore.ts';
import { named } from './named.ts';

/** What stands between two names of one list. */
const LISTED = /^,?\s+(?:and|&)\s+(?:the\s+)?$/u;

/**
 * The newsrooms that a passage credits with its news: "Reuters reported", "a review by AP found", "he told RIA Novosti".
 * Those that it only speaks about are none: a host, a building, a lawsuit. The words that tell are in creditWords.ts.
 */
export function attributions(text: string, media: Entity[], passage: Span): EntityId[] {
  const names = mentions(text, media, passage.start, passage.end);
  if (names.length === 0) return [];
  const printed = words(text, passage.start, passage.end);
  const isCredited = names.map((name) => {
    const around = named(name, text, printed, passage);
    return isCreditedBefore(around) || isCreditedAfter(around);
  });
  const isBeside = (name: Mention, i: number): boolean =>
    (isCredited[i - 1] === true && areListed(text, names[i - 1], name)) ||
    (isCredited[i + 1] === true && areListed(text, name, names[i + 1]));
  const credited = names.filter((name, i) => isCredited[i] === true || isBeside(name, i));
  return [...new Set(credited.map((name) => name.entity))];
}

/** "The Post and AP": what credits the one credits the other. */
function areListed(text: string, one: Span | undefined, next: Span | undefined): boolean {
  return one !== undefined && next !== undefined && LISTED.test(text.slice(one.end, next.start));
}
