import { indexById, orderEnds } from '../../model/ids.ts';
import type { ArticleId, Predicate, StoryId, Verb } from '../../model/types.ts';
import type {
  Effects,
  ExtractionContext,
  Extractor,
  Identified,
  Proposal,
  Result,
  StoryTexts,
  TextArticle,
} from '../contracts.ts';
import type { Diagnostic } from '../diagnosticTypes.ts';
import { fine, severityOf, teller, type Tell } from '../diagnostics.ts';
import { onceFor } from '../onceFor.ts';
import { hasPlainWords, parseProposal } from '../proposalSchema.ts';
import { sliceOf } from '../quotePlaces.ts';
import { statementIds } from '../statementId.ts';

/**
 * What the extractors propose of one story, in their order, each with its id. Nothing that one of them does stops the
 * others: one that throws is told by its id, and what is no proposal is dropped.
 */
export async function extract(
  extractors: readonly Extractor[],
  texts: StoryTexts,
  context: ExtractionContext,
  effects: Pick<Effects, 'sha256'>,
): Promise<Result<Identified[]>> {
  const value: Identified[] = [];
  const diagnostics: Diagnostic[] = [];
  const articles = indexById(texts.copies);
  const idOf = statementIds(texts.story.id, effects.sha256);
  for (const extractor of extractors) {
    const proposed = await ask(extractor, texts, context);
    diagnostics.push(...proposed.diagnostics);
    for (const given of proposed.value) {
      const proposal = withOrderedEnds(given, context);
      const id = proposal.id ?? (await idOf(proposal, quotesOf(proposal, articles)));
      const { id: name, proposedBy } = extractor;
      value.push({ id, story: texts.story.id, extractor: { id: name, proposedBy }, proposal });
    }
  }
  return { value, diagnostics };
}

async function ask(
  extractor: Extractor,
  texts: StoryTexts,
  context: ExtractionContext,
): Promise<Result<Proposal[]>> {
  const story = texts.story.id;
  try {
    const { value, diagnostics } = await extractor.propose(texts, context);
    const parsed = value.map((given) =>
      extractor.isTyped && hasPlainWords(given) ? fine([given]) : parsedProposal(given, extractor, story),
    );
    return {
      value: parsed.flatMap((result) => result.value),
      diagnostics: [
        ...diagnostics.map((own) => attributed(own, extractor, story)),
        ...parsed.flatMap((result) => result.diagnostics),
      ],
    };
  } catch (error) {
    context.signal?.throwIfAborted();
    const message = error instanceof Error ? error.message : String(error);
    return { value: [], diagnostics: [tellOf(extractor, story)('extractor-failed', { message })] };
  }
}

function parsedProposal(given: unknown, extractor: Extractor, story: StoryId): Result<Proposal[]> {
  const parsed = parseProposal(given);
  if ('proposal' in parsed) return { value: [parsed.proposal], diagnostics: [] };
  const { path, message } = parsed.problem;
  return { value: [], diagnostics: [tellOf(extractor, story)('malformed', { path, message })] };
}

function tellOf(extractor: Extractor, story: StoryId): Tell {
  return teller(severityOf(extractor), { extractor: extractor.id, story });
}

/** What an extractor says of itself: only a person's weighs so much that it stops the build. */
function attributed(own: Diagnostic, extractor: Extractor, story: StoryId): Diagnostic {
  const severity = own.severity === 'error' ? severityOf(extractor) : own.severity;
  return { ...own, severity, where: { story, ...own.where, extractor: extractor.id } };
}

/** The words of the passages that are no context, as the first copy prints them. */
function quotesOf({ passages }: Proposal, articles: ReadonlyMap<ArticleId, TextArticle>): string[] {
  const evidence = passages.filter(({ context }) => !context);
  return evidence.map(({ spans: [span] }) => (span ? sliceOf(span, articles) : ''));
}

/** Made once for a vocabulary: every proposal asks for one. */
const predicatesById = onceFor((list: readonly Predicate[]) => indexById(list));

/** The ends of a symmetric predicate may be named in either order. */
function withOrderedEnds(proposal: Proposal, { vocabulary }: ExtractionContext): Proposal {
  const predicate = predicatesById(vocabulary.predicates).get(proposal.predicate);
  if (!predicate || !isTurned(proposal, predicate)) return proposal;
  const { subject, object, verb, names } = proposal;
  return {
    ...proposal,
    subject: object,
    object: subject,
    verb: verb && turned(verb),
    ...(names && { names: turnedNames(names) }),
  };
}

function isTurned({ subject, object }: Proposal, predicate: Predicate): boolean {
  return orderEnds(predicate, subject, object)[0] !== subject;
}

/** The same words, with the ends changed over. */
function turned<V extends Pick<Verb, 'between'>>(verb: V): V {
  if (!verb.between) return verb;
  return { ...verb, between: verb.between === 'subject-object' ? 'object-subject' : 'subject-object' };
}

function turnedNames({ subject, object }: NonNullable<Proposal['names']>): NonNullable<Proposal['names']> {
  return { ...(object && { subject: object }), ...(subject && { object: subject }) };
}
