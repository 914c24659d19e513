import { statementTime } from '../../model/time.ts';
import type { Story, When } from '../../model/types.ts';
import type { Anchored, Dated, WordedWhen } from '../contracts.ts';
import { toWhen } from '../datePolicy.ts';

/**
 * The statements of a story, dated against its publication: where that is not known to the day, nothing relative to it
 * is resolved, and what was before it is bounded by the latest day that it can have been.
 */
export function date(anchored: Anchored[], story: Story): Dated[] {
  const whenOf = remembering((when) => toWhen(when, story.published));
  return anchored.map(({ extractor, statement, when: words, saidWhen }) => {
    const when = words && whenOf(words);
    const told = saidWhen ? { ...statement, saidWhen: whenOf(saidWhen) } : statement;
    return { extractor, statement: { ...told, when, time: statementTime({ when }, story) } };
  });
}

/** The same for words that many statements of a story share. */
function remembering(read: (when: WordedWhen) => When): (when: WordedWhen) => When {
  const known = new Map<string, When>();
  return (when) => {
    if ('basis' in when) return read(when);
    const found = known.get(when.text) ?? read(when);
    known.set(when.text, found);
    return found;
  };
}
