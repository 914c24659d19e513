import type { EntityId, IsoDay, RelationId, StatementId, StoryId } from '../../model/types.ts';
import type { GraphIndex } from '../graphIndex.ts';
import type { WrittenDays } from '../writtenDate.ts';
import { connecting } from './connecting.ts';
import { datedAnswers } from './datedAnswers.ts';
import { differAnswer } from './differAnswer.ts';
import { lexiconOf } from './lexicon.ts';
import { questionOf } from './question.ts';
import { saidAnswer } from './saidAnswer.ts';
import { tieAnswers } from './tieAnswers.ts';

/** One line of an answer, with the words that it rests on. */
export interface AnswerLine {
  /** Who or what is the answer; null where the relation itself is. */
  party: EntityId | null;
  relation: RelationId;
  /** The one whose quote shows it best. */
  statement: StatementId;
  /** Of all statements that say so, the fewest and the most newsrooms. */
  origins: [fewest: number, most: number];
  /** When it happened or was said, by what is asked; null = no date. */
  day: IsoDay | null;
  /** What the day is the day of. */
  dayOf: 'event' | 'said' | 'published';
  /** The reports that tell it. */
  stories: StoryId[];
}

/** What is asked for by the relations of one end. */
export interface TieAnswer {
  type: 'ties';
  predicate: string;
  /** The end that the question names, and the end that it asks for; null = both are named, or neither. */
  given: EntityId | null;
  asked: 'subject' | 'object' | null;
  lines: AnswerLine[];
}

/** What somebody said, the latest first; no lines = nothing is attributed to them. */
export interface SaidAnswer {
  type: 'said';
  speaker: EntityId;
  lines: AnswerLine[];
}

/** What happened, or was said, in a time. */
export interface DatedAnswer {
  type: 'happened' | 'said-then';
  days: WrittenDays;
  lines: AnswerLine[];
  /** So many more relations may fall in it: their dates reach beyond it. */
  maybe: number;
}

/** How two are connected, which is another view. */
export interface ConnectAnswer {
  type: 'connect';
  ends: [EntityId, EntityId];
}

/** Where sources disagree. */
export interface DifferAnswer {
  type: 'differ';
  /** The best first. */
  differences: string[];
}

export type Answer = TieAnswer | SaidAnswer | DatedAnswer | ConnectAnswer | DifferAnswer;

/** Answers a question as people type it; none where it asks for nothing that the graph can tell. */
export type Answers = (question: string) => Answer[];

/**
 * Understands questions over a graph: who does what to whom ("who supplies weapons to Serbia"), what somebody said
 * ("vucic said"), what happened or was said in a time ("October 2020"), how two are connected, where sources disagree.
 */
export function makeAnswers(index: GraphIndex): Answers {
  const lexicon = lexiconOf(index);
  return (text) => {
    const question = questionOf(lexicon, text);
    const differ = differAnswer(index, question);
    if (differ) return [differ];
    const said = saidAnswer(index, question);
    if (said) return [said];
    const ties = tieAnswers(index, lexicon, question);
    if (ties.length > 0) return ties;
    return question.days ? datedAnswers(index, question, question.days) : connecting(question);
  };
}
