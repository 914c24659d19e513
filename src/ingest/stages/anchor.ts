import type { ArticleId, Passage, Verb } from '../../model/types.ts';
import type { Anchored, Identified, Result, StoryTexts, TextArticle } from '../contracts.ts';
import type { Diagnostic } from '../diagnosticTypes.ts';
import { isSuggested } from '../isSuggested.ts';
import { groundOf, namesOf, passageOf, verbOf, whenOf, type Ground } from '../anchoring.ts';
import { heldWords } from '../quotePlaces.ts';
import { writtenOrder } from '../writtenOrder.ts';

/**
 * Holds the spans of every proposal against the texts: each lies in one segment of its story, cuts through no word and is
 * not empty, the spans of a passage say the same in one role, and the verb lies in the evidence. Copies that a proposal
 * left out are added. A suggestion with a fault is dropped for the first one found; of a person's all are reported.
 */
export function anchor(
  identified: Identified[],
  texts: StoryTexts,
  articles: ReadonlyMap<ArticleId, TextArticle>,
): Result<Anchored[]> {
  const value: Anchored[] = [];
  const diagnostics: Diagnostic[] = [];
  const wordsIn = heldWords();
  for (const one of identified) {
    const anchored = anchorOne(one, groundOf(one, texts, articles, wordsIn));
    const faults = isSuggested(one) ? anchored.diagnostics.slice(0, 1) : anchored.diagnostics;
    if (!isSuggested(one) || faults.length === 0) value.push(anchored.value);
    diagnostics.push(...faults);
  }
  return { value, diagnostics };
}

function anchorOne(identified: Identified, ground: Ground): Result<Anchored> {
  const { extractor, proposal } = identified;
  const passages = proposal.passages.map((passage) => passageOf(passage, ground));
  const evidence = passages.flatMap(({ value }) => value ?? []);
  const verb = verbOf(proposal.verb, evidence, ground);
  const when = whenOf(proposal.when, ground);
  const saidWhen = whenOf(proposal.saidWhen ?? null, ground);
  return {
    value: {
      extractor,
      statement: statementOf(identified, evidence, verb.value),
      ...(saidWhen.value && { saidWhen: saidWhen.value }),
      when: when.value,
    },
    diagnostics: [
      ...passages.flatMap(({ diagnostics }) => diagnostics),
      ...(isSuggested({ extractor }) ? missing(evidence, ground) : []),
      ...repeated(evidence, ground),
      ...[verb, when, saidWhen].flatMap(({ diagnostics }) => diagnostics),
      ...namesOf(proposal.names, ground),
    ],
  };
}

function statementOf(
  { id, story, extractor: { proposedBy }, proposal }: Identified,
  evidence: Passage[],
  verb: Verb | null,
): Anchored['statement'] {
  const review = proposedBy === 'curated' ? 'accepted' : 'unreviewed';
  const { subject, predicate, object, polarity, modality, said, role, also, reason } = proposal;
  const claim = { subject, predicate, object, polarity, modality, said, role, also, reason };
  return writtenOrder({ ...claim, id, story, proposedBy, review, evidence, verb });
}

/** It was reported already which quotes of a person were not found, and context alone is refused with the whole graph. */
function missing(evidence: Passage[], { tell }: Ground): Diagnostic[] {
  return evidence.every(({ context }) => context) ? [tell('no-evidence', {})] : [];
}

function repeated(evidence: Passage[], { tell }: Ground): Diagnostic[] {
  if (evidence.length < 2) return [];
  const seen = new Set<string>();
  return evidence.flatMap(({ anchors }) => {
    const keys = anchors.map(({ article, start, end }) => `${article} ${start} ${end}`);
    const isKnown = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isKnown ? [tell('quoted-twice', { quote: anchors[0]?.exact ?? '' })] : [];
  });
}
