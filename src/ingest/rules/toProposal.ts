import type { Reason } from '../../model/types.ts';
import type { ArticleSpan, Proposal, ProposedVerb } from '../contracts.ts';
import type { Span } from '../../text/quote.ts';
import { whenOfClause } from './dating.ts';
import type { NamedSpan } from './mentionsOf.ts';
import type { Tie } from './readFrames.ts';
import type { Sentence } from './sentence.ts';
import type { Stage } from './stage.ts';
import type { StoryText } from './storyText.ts';
import type { NamedTie } from './structure.ts';
import type { TimeWords } from './times.ts';
import type { Wording } from './wording.ts';

/** A tie with its stage, the words that date it and those that say it. */
export interface Read {
  tie: Tie & Partial<Pick<NamedTie, 'role' | 'isInPassing'>>;
  stage: Stage;
  when: TimeWords | null;
  wording: Wording | null;
}

/** A tie as a proposal with its sentence as the quote; null where somebody says it whom the text does not name. */
export function toProposal(
  { tie, stage, when, wording }: Read,
  sentence: Sentence,
  { article: { id: article, text: printed }, text }: StoryText,
  publisher: string | null,
): Proposal | null {
  const { from, to, trigger, predicate, role, isInPassing } = tie;
  const place = isInPassing ? from.start : (trigger.tokens[0]?.start ?? 0);
  const voice = isInPassing ? sentence.voices.quoted(place) : sentence.voices.at(place);
  if (!voice) return null;
  const voices = tie.isClaim ? [...voice, from.entity] : voice;
  const said = voices.map(({ id }) => id).filter((id) => id !== publisher);
  const saying = said.length === 1 ? sentence.voices.saying(place) : null;
  const saidWhen = saying && whenOfClause(saying, sentence);
  const spanOf = ({ start, end }: Span): ArticleSpan => ({ article, start, end });
  const isPrinted = ({ start, end }: Span) => printed.slice(start, end) === text.slice(start, end);
  const proposal: Proposal = {
    subject: from.entity.id,
    predicate,
    object: to.entity.id,
    polarity: stage.polarity,
    modality: stage.modality,
    said,
    when: when && { span: spanOf(when) },
    reason: { rule: tie.rule, certainty: certaintyOf(tie, said) },
    passages: [
      { spans: [spanOf({ start: sentence.tokens[0]?.start ?? 0, end: sentence.tokens.at(-1)?.end ?? 0 })] },
      ...contextOf([from, to]).map((span) => ({ spans: [spanOf(span)], context: true as const })),
    ],
    verb: wording && isPrinted(wording) ? verbAt(spanOf(wording), wording) : null,
    names: { subject: spanOf(from), object: spanOf(to) },
  };
  if (saidWhen) proposal.saidWhen = { span: spanOf(saidWhen) };
  if (role !== undefined) proposal.role = role;
  return proposal;
}

function verbAt(span: ArticleSpan, { between }: Wording): ProposedVerb {
  return between ? { ...span, between } : span;
}

/** The sentences that tell whom pronouns mean. */
function contextOf(ends: readonly NamedSpan[]): Span[] {
  return ends.flatMap(({ context }) => context ?? []).slice(0, 1);
}

/** A noun leaves open whether the act is done, and a speaker may stand a sentence before; a verb or a title says it. */
function certaintyOf({ rule, from, to }: Tie, said: readonly string[]): Reason['certainty'] {
  const isMeant = contextOf([from, to]).length > 0;
  return rule.startsWith('noun ') || said.length > 0 || isMeant ? 'likely' : 'sure';
}
