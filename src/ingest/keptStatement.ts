import type { Polarity, Modality, Statement } from '../model/types.ts';
import { writtenOrder } from './writtenOrder.ts';

/** What of a statement stays where it was written until somebody asks for it. */
export type Body = Pick<Statement, 'evidence' | 'verb'>;

/** What several statements of a story have alike, each kept once. */
export interface Common {
  whens: NonNullable<Statement['when']>[];
  times: Statement['time'][];
  reasons: NonNullable<Statement['reason']>[];
}

type Own = Omit<Statement, keyof Body | 'story' | 'proposedBy' | 'when' | 'saidWhen' | 'time' | 'reason'>;

/** A statement but for that and for what its story and its extractor say. Numbers are places in what is common. */
export interface Head extends Own {
  when: number | null;
  saidWhen?: number;
  time: number;
  reason?: number;
}

/** Of the statements of a story, in the order of the graph file. */
export type Bodies = () => readonly Body[];

const NO_BODY: Body = { evidence: [], verb: null };
const NO_TIME: Statement['time'] = { from: null, to: null, of: 'report' };

/**
 * A statement as a build holds it by the hundred thousand: a class, since objects with getters of their own take five times
 * the memory, and without closures, which keep what they can see.
 */
export class KeptStatement implements Statement {
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly said: Statement['said'];
  readonly review: Statement['review'];
  readonly when: Statement['when'];
  readonly time: Statement['time'];
  declare readonly role?: string;
  declare readonly also?: NonNullable<Statement['also']>;
  declare readonly reason?: NonNullable<Statement['reason']>;
  declare readonly saidWhen?: NonNullable<Statement['saidWhen']>;
  readonly #bodies: Bodies;
  readonly #place: number;

  constructor(
    head: Head,
    { whens, times, reasons }: Common,
    readonly story: string,
    readonly proposedBy: Statement['proposedBy'],
    bodies: Bodies,
    place: number,
  ) {
    this.id = head.id;
    this.subject = head.subject;
    this.predicate = head.predicate;
    this.object = head.object;
    this.polarity = head.polarity;
    this.modality = head.modality;
    this.said = head.said;
    this.review = head.review;
    this.when = at(whens, head.when) ?? null;
    this.time = times[head.time] ?? NO_TIME;
    if (head.role !== undefined) this.role = head.role;
    if (head.also) this.also = head.also;
    const reason = at(reasons, head.reason);
    if (reason) this.reason = reason;
    const saidWhen = at(whens, head.saidWhen);
    if (saidWhen) this.saidWhen = saidWhen;
    this.#bodies = bodies;
    this.#place = place;
  }

  get #body(): Body {
    return this.#bodies()[this.#place] ?? NO_BODY;
  }

  get evidence(): Statement['evidence'] {
    return this.#body.evidence;
  }

  get verb(): Statement['verb'] {
    return this.#body.verb;
  }

  /** As it is written. */
  toJSON(): Statement {
    const { saidWhen, when, time } = this;
    return { ...writtenOrder(this), ...(saidWhen && { saidWhen }), when, time };
  }
}

function at<T>(list: readonly T[], place: number | null | undefined): T | undefined {
  return place === null || place === undefined ? undefined : list[place];
}
