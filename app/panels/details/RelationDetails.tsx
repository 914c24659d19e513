import type { Relation, Statement, StatementId } from '../../../src/model/types.ts';
import { bestFirst } from '../../../src/query/bestQuote.ts';
import { gravestFirst } from '../../../src/query/differences.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { useFiltered } from '../../state/selectors/visible.ts';
import { useIndex } from '../../state/store/store.ts';
import { relationDetailsTexts } from '../../words/texts/relationDetails.ts';
import { relationDates } from '../../words/dates.ts';
import { asShown } from '../../../src/query/asShown.ts';
import { relationFirmnessUnder } from '../../words/firmness.ts';
import { capitalise, sentence } from '../../words/sentences.ts';
import { Counted } from './Counted.tsx';
import { DifferenceNote } from './DifferenceNote.tsx';
import { Gaps } from './Gaps.tsx';
import { RelationActions } from './RelationActions.tsx';
import { StatementCard } from './StatementCard.tsx';
import { Technical } from './Technical.tsx';

interface Props {
  relation: Relation;
  /** The statement that is selected: its quote comes first. */
  statement?: StatementId;
}

/** A relation as a sentence, its best quote, how it is counted, and every other statement of it with its quotes. */
export function RelationDetails({ relation, statement }: Props) {
  const index = useIndex();
  const passing = useFiltered();
  const selected = statement === undefined ? [] : [get(index.statements, statement)];
  const others = (all: readonly Statement[]) => all.filter(({ id }) => id !== statement);
  const statements = bestFirst(index, relation);
  const passes = ({ id }: Statement) => passing.statements.has(id);
  const inside = [...selected, ...others(statements).filter(passes)];
  const outside = others(statements).filter((item) => !passes(item));
  const waiting = others(index.waitingOf.get(relation.id) ?? []);
  return (
    <>
      <h2>{sentence(index, relation)}</h2>
      <Facts relation={asShown(index, passing, relation)} />
      <Statements relation={relation} statements={inside} current={statement} />
      <Folded
        title={relationDetailsTexts.statementsOutside(outside.length)}
        statements={outside}
        open={inside.length === 0}
      />
      <Folded title={relationDetailsTexts.statementsWaiting(waiting.length)} statements={waiting} />
      <Gaps relation={relation} />
      <Differences statements={statements} />
      <Technical relation={relation} statements={[...inside, ...outside, ...waiting]} />
    </>
  );
}

/** How firmly and when; everything else comes after the words themselves. */
function Facts({ relation }: { relation: Relation }) {
  const index = useIndex();
  const span = relationDates(index, relation);
  const mark = relation.polarity === 'affirmed' ? relation.modality : relation.polarity;
  return (
    <p className="facts">
      <span className="firmness" data-firmness={mark}>
        {relationFirmnessUnder(index, relation)}
      </span>
      {span && <span>{capitalise(span)}</span>}
    </p>
  );
}

interface StatementsProps {
  relation: Relation;
  statements: readonly Statement[];
  current: StatementId | undefined;
}

/** One list, so that what has the focus keeps its element where another statement comes to stand first. */
function Statements({ relation, statements, current }: StatementsProps) {
  const [first, ...rest] = statements.map((statement) => (
    <StatementCard key={statement.id} statement={statement} current={statement.id === current} />
  ));
  return (
    <div className="statements">
      {[
        first,
        <Counted key=" counted" relation={relation} />,
        <RelationActions key=" actions" relation={relation} />,
        rest.length > 0 && <h3 key=" more">{relationDetailsTexts.more(rest.length)}</h3>,
        ...rest,
      ]}
    </div>
  );
}

interface FoldedProps {
  title: string;
  statements: readonly Statement[];
  open?: boolean;
}

function Folded({ title, statements, open }: FoldedProps) {
  if (statements.length === 0) return null;
  return (
    <details className="outside" open={open}>
      <summary>{title}</summary>
      {statements.map((statement) => (
        <StatementCard key={statement.id} statement={statement} current={false} />
      ))}
    </details>
  );
}

function Differences({ statements }: { statements: readonly Statement[] }) {
  const { differencesOf } = useIndex();
  const differences = gravestFirst([...new Set(statements.flatMap(({ id }) => differencesOf.get(id) ?? []))]);
  if (differences.length === 0) return null;
  return (
    <section>
      <h3>{relationDetailsTexts.instead}</h3>
      {differences.map((difference) => (
        <DifferenceNote key={difference.id} difference={difference} />
      ))}
    </section>
  );
}
