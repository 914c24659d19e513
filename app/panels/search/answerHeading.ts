import { get, type GraphIndex } from '../../../src/query/graphIndex.ts';
import type { Answer, TieAnswer } from '../../../src/query/search/answer.ts';
import { spanWords } from '../../words/dates.ts';
import { capitalise, name } from '../../words/sentences.ts';
import { answerTexts } from '../../words/texts/answers.ts';

/** The question that an answer answers, as the page would ask it. */
export function answerHeading(index: GraphIndex, answer: Answer): string {
  switch (answer.type) {
    case 'ties':
      return capitalise(tieHeading(index, answer));
    case 'said':
      return answerTexts.said(name(index, answer.speaker));
    case 'happened':
      return answerTexts.happened(spanWords(answer.days.from, answer.days.to) ?? '');
    case 'said-then':
      return answerTexts.saidThen(spanWords(answer.days.from, answer.days.to) ?? '');
    case 'differ':
      return answerTexts.differ;
    case 'connect':
      return answerTexts.connected(name(index, answer.ends[0]), name(index, answer.ends[1]));
  }
}

function tieHeading(index: GraphIndex, { predicate, given, asked }: TieAnswer): string {
  const { label, plural, family } = get(index.predicates, predicate);
  if (given === null) return label;
  if (asked === 'subject') return answerTexts.who(label, name(index, given));
  const own = get(index.entities, given).plural ? (plural?.label ?? label) : label;
  if (asked === 'object') return answerTexts.whom(name(index, given), own);
  const topic = index.graph.vocabulary.families.find(({ id }) => id === family)?.label ?? label;
  return answerTexts.about(topic, name(index, given));
}

/** That nobody is quoted, where an answer has nothing else to say. */
export function answerNote(index: GraphIndex, answer: Answer): string {
  const isEmpty = answer.type === 'said' && answer.lines.length === 0;
  return isEmpty ? answerTexts.nothingSaid(name(index, answer.speaker)) : '';
}
