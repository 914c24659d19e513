import type { TimedEvent } from '../../../src/query/events.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { select } from '../../../src/view/actions.ts';
import { useIndex } from '../../state/store/store.ts';
import { attribution } from '../../words/bylines.ts';
import { stretchSpan } from '../../words/dates.ts';
import { firmnessLeft } from '../../words/firmness.ts';
import { figure } from '../../words/figures.ts';
import { timelineTexts } from '../../words/texts/timeline.ts';
import { capitalise, sentence } from '../../words/sentences.ts';
import { clamped } from './clamped.ts';
import { ExactWords, QuoteState } from '../QuoteState.tsx';
import { ViewLink } from '../ViewLink.tsx';

interface Props {
  event: TimedEvent;
  /** In a row that arrows move in, one alone is a stop of Tab. */
  tabIndex?: number;
  /** How many others it stands for. */
  more?: number;
  /** Where there is room for two lines. */
  isOnCard?: boolean;
}

/** When something happened and what, as a link to where it is told. */
export function EventLink({ event, tabIndex, more = 0, isOnCard = false }: Props) {
  const index = useIndex();
  const { earliest, latest, statement } = event;
  const left = firmnessLeft(index, statement);
  return (
    <ViewLink to={select({ type: 'statement', id: statement.id })} tabIndex={tabIndex ?? 0}>
      <time>{capitalise(stretchSpan(earliest, latest) ?? '')}</time>{' '}
      {more > 0 && <small className="more">{timelineTexts.more(figure(more))} </small>}
      {isOnCard ? <Clamped words={sentence(index, statement)} /> : <span>{sentence(index, statement)}</span>}
      {left && <small> {left}</small>}
    </ViewLink>
  );
}

/** As much of a sentence as two lines of a card hold, in whole words; those who listen are told all of it. */
function Clamped({ words }: { words: string }) {
  const shown = clamped(words);
  if (shown === words) return <span>{words}</span>;
  return (
    <span>
      <span aria-hidden="true">{shown}</span>
      <span className="unseen">{words}</span>
    </span>
  );
}

/** The words that tell of it, whose report they are from and what is known of them; over them all that a card has no room for. */
export function EventQuote({ event: { statement }, isOnCard = false }: Pick<Props, 'event' | 'isOnCard'>) {
  const index = useIndex();
  const left = firmnessLeft(index, statement);
  const anchor = statement.evidence.find(({ context }) => !context)?.anchors[0];
  if (!anchor) return null;
  return (
    <div className="event-quote">
      {isOnCard && (
        <p aria-hidden="true">
          {sentence(index, statement)}
          {left && `. ${left}`}
        </p>
      )}
      <figure>
        <ExactWords anchor={anchor} statement={statement} />
        <figcaption>
          {attribution(index, statement, get(index.articles, anchor.article))} <QuoteState anchor={anchor} />
        </figcaption>
      </figure>
    </div>
  );
}
