import type { Entity } from '../../model/types.ts';
import type { Span } from '../../text/quote.ts';
import type { ArticleSpan, Proposal, ProposedVerb, Result, StoryTexts } from '../contracts.ts';
import type { Diagnostic } from '../diagnosticTypes.ts';
import { teller } from '../diagnostics.ts';
import type { Candidate } from './ask.ts';
import { byName, resolve, type ByName } from './resolve.ts';
import { verbOrder } from './verbOrder.ts';

/** What a model has to say of the names, and by which extractor it came. */
interface Source {
  /** By the name. */
  kinds: ReadonlyMap<string, string>;
  extractor: string;
}

/** Candidates whose names each mean one entity, as proposals; the others are rejected. */
export function proposalsOf(
  candidates: readonly Candidate[],
  { kinds, extractor }: Source,
  { story, copies: [copy] }: StoryTexts,
  entities: readonly Entity[],
): Result<Proposal[]> {
  const tell = teller('warning', { extractor, story: story.id });
  const [index, text] = [indexOf(entities), copy?.text ?? ''];
  const meant = (name: string) => resolve(name, kinds.get(name), index, text);
  const value: Proposal[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const candidate of candidates) {
    const { subject, object, speaker } = candidate;
    const names = [subject.name, object.name, ...(speaker === null ? [] : [speaker])];
    const unclear = names.find((name) => meant(name).length !== 1);
    const [from, to, voice] = names.map((name) => meant(name)[0]?.id);
    if (unclear !== undefined || from === undefined || to === undefined) {
      const name = unclear ?? '';
      diagnostics.push(tell('name-unclear', { name, entities: meant(name).map(({ id }) => id) }));
    } else {
      const said = voice === undefined || voice === story.publisher ? [] : [voice];
      value.push(proposal(candidate, [from, to], said, text));
    }
  }
  return { value, diagnostics };
}

let indexed: { entities: readonly Entity[]; index: ByName } | null = null;

/** The same for every story of a build, so that it is made once. */
function indexOf(entities: readonly Entity[]): ByName {
  if (indexed?.entities !== entities) indexed = { entities, index: byName(entities) };
  return indexed.index;
}

function proposal(
  candidate: Candidate,
  [from, to]: [string, string],
  said: string[],
  text: string,
): Proposal {
  const { predicate, polarity, modality, article, quote, verb, date, subject, object, rule } = candidate;
  const at = ({ start, end }: Span): ArticleSpan => ({ article, start, end });
  const order = verb && verbOrder(text, verb, subject.span, object.span);
  const tie: ProposedVerb | null = verb && { ...at(verb), ...(order && { between: order }) };
  return {
    subject: from,
    predicate,
    object: to,
    polarity,
    modality,
    said,
    when: date && { span: at(date) },
    reason: { rule, certainty: 'likely' },
    passages: [{ spans: [at(quote)] }],
    verb: tie,
    names: {
      ...(subject.span && { subject: at(subject.span) }),
      ...(object.span && { object: at(object.span) }),
    },
  };
}
