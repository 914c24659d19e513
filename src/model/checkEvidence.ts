import { shown, type Problem } from './problem.ts';
import { segmentAt } from './segmentAt.ts';
import type { Anchor, Article, ArticleId, Passage, Segment, Statement, StoryId } from './types.ts';

type Check = Generator<Problem>;
type Articles = ReadonlyMap<ArticleId, Article>;

/**
 * The anchors of a statement lie each within one segment of its story that is no furniture; those of a passage in
 * different articles and in segments of one role. That the words stand there is for checkTexts.
 */
export function* checkEvidence({ id, story, evidence }: Statement, articles: Articles, path: string): Check {
  if (evidence.every(({ context }) => context)) {
    yield { path: `${path}.evidence`, message: `${id} has context alone, and no passage that shows it.` };
  }
  for (const [at, { anchors }] of evidence.entries()) {
    for (const [index, anchor] of anchors.entries()) {
      const where = `${path}.evidence[${at}].anchors[${index}]`;
      const article = articles.get(anchor.article);
      if (article && !segmentOf(anchor, article, story)) {
        const message = `${id} quotes ${shown(anchor.exact)} from ${anchor.start} to ${anchor.end} of ${shown(article.id)}, where no one part of its story stands.`;
        yield { path: where, message, value: anchor.exact };
      }
      yield* checkAnchor(anchor, article?.length ?? 0, where);
    }
    yield* checkPassage({ anchors }, story, articles, `${path}.evidence[${at}]`);
  }
}

function segmentOf({ start, end }: Anchor, { segments }: Article, story: StoryId): Segment | undefined {
  const segment = segmentAt(segments, start);
  return segment && end <= segment.end && segment.story === story ? segment : undefined;
}

function* checkPassage({ anchors }: Passage, story: StoryId, articles: Articles, path: string): Check {
  const named = anchors.map(({ article }) => article);
  if (new Set(named).size < named.length) {
    yield { path, message: 'A passage quotes the same article twice; a second quote is a second passage.' };
  }
  const roles = anchors.flatMap((anchor) => {
    const article = articles.get(anchor.article);
    const segment = article && segmentOf(anchor, article, story);
    return segment ? [segment.role] : [];
  });
  if (new Set(roles).size > 1) {
    yield {
      path,
      message: `A passage stands in parts of different roles: ${[...new Set(roles)].join(', ')}.`,
    };
  }
}

function* checkAnchor({ exact, start, end, prefix, suffix }: Anchor, length: number, path: string): Check {
  if (exact.length !== end - start) {
    const message = `The quote ${shown(exact)} is ${exact.length} units long, not the ${end - start} from ${start} to ${end}.`;
    yield { path: `${path}.exact`, message, value: exact };
  }
  yield* checkContext(prefix, start, `${path}.prefix`);
  yield* checkContext(suffix, length - end, `${path}.suffix`);
  for (const [field, words] of Object.entries({ exact, prefix, suffix })) {
    if (!isSplit(words)) continue;
    yield { path: `${path}.${field}`, message: `${shown(words)} splits a surrogate pair.`, value: words };
  }
}

/** `room` is how many units of text there are on that side. */
function* checkContext(context: string, room: number, path: string): Check {
  if (context === '' && room > 0) yield { path, message: 'The words beside the quote are missing.' };
  if (context.length > room) {
    yield { path, message: `${shown(context)} is longer than the text on that side.`, value: context };
  }
}

/** Text decoded from UTF-8 has no lone surrogate, so one shows that a pair was cut. */
function isSplit(words: string): boolean {
  return /\p{Surrogate}/u.test(words);
}
