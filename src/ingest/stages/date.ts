import { statementTime } from '../../model/time.ts';
import type { Story } from '../../model/types.ts';
import type { Anchored, Dated } from '../contracts.ts';
import { toWhen } from '../datePolicy.ts';

/**
 * The statements of a story, dated against its publication: where that is not known to the day, nothing relative to it
 * is resolved, and what was before it is bounded by the latest day that it can have been.
 */
export function date(anchored: Anchored[], story: Story): Dated[] {
  return anchored.map(({ extractor, statement, when: words, saidWhen }) => {
    const when = words && toWhen(words, story.published);
    return {
      extractor,
      statement: {
        ...statement,
        ...(saidWhen && { saidWhen: toWhen(saidWhen, story.published) }),
        when,
        time: statementTime({ when }, story),
      },
    };
  });
}
