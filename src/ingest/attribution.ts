import { words } from '../model/words.ts';
import type { Entity, EntityId } from '../model/types.ts';
import { type Mention, mentions } from '../text/mentions.ts';
import type { Span } from '../text/quote.ts';
import { isCreditedAfter } from './creditAfter.ts';
import { isCreditedBefore } from './creditBefore.ts';
import { named } from './named.ts';

/** What stands between two names of one list, and before the last of it. */
const LISTED = /^(?:,|\/|,?\s+(?:and|or|&))\s*(?:the\s+(?:[a-z]+\s+)?)?$/u;
const LAST = /\/|\b(?:and|or)\b|&/u;
const AND_OTHERS = /^,?\s+and\s+(?:other|several|two|three)/u;

/**
 * The newsrooms that a passage credits with its news: "Reuters reported", "a review by AP found", "he told RIA Novosti".
 * Those that it only speaks about are none: a host, a building, a lawsuit. The words that tell are in data/credits.json.
 * @param own the newsroom whose passage it is, which a byline names: that alone is no credit
 */
export function attributions(
  text: string,
  media: Entity[],
  passage: Span,
  own: EntityId | null = null,
): EntityId[] {
  const names = mentions(text, media, passage.start, passage.end);
  if (names.every(({ entity }) => entity === own)) return [];
  const printed = words(text, passage.start, passage.end);
  const credited = listed(text, names).filter((list) => {
    const around = named(spanOf(list), text, printed, passage);
    return isCreditedBefore(around) || isCreditedAfter(around);
  });
  return [...new Set(credited.flat().map((name) => name.entity))];
}

/** Names that stand in one list are together, "AP, the Post and Reuters": what credits one of them credits all. */
function listed(text: string, names: readonly Mention[]): Mention[][] {
  const between = (one: Span, next: Span) => text.slice(one.end, next.start);
  const runs: Mention[][] = [];
  for (const name of names) {
    const [run, last] = [runs.at(-1), runs.at(-1)?.at(-1)];
    if (run && last && LISTED.test(between(last, name))) run.push(name);
    else runs.push([name]);
  }
  // Without "and" a comma may part two clauses: "according to Reuters, AFP sold its archive".
  const isList = (run: Mention[]) =>
    run.some((name, i) => i > 0 && LAST.test(between(run[i - 1] ?? name, name))) ||
    AND_OTHERS.test(text.slice(run.at(-1)?.end, (run.at(-1)?.end ?? 0) + 12));
  return runs.flatMap((run) => (isList(run) ? [run] : run.map((name) => [name])));
}

function spanOf(list: readonly Mention[]): Span {
  return { start: list[0]?.start ?? 0, end: list.at(-1)?.end ?? 0 };
}
