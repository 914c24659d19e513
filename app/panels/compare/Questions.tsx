import type { Difference, Relation } from '../../../src/model/types.ts';
import { compareDifference, compareRelation } from '../../../src/query/comparison.ts';
import { differenceKinds, gravestFirst } from '../../../src/query/differences.ts';
import { compare } from '../../../src/view/actions.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useIndex } from '../../state/store/store.ts';
import { isolated } from '../../words/bidi.ts';
import { differenceWords } from '../../words/difference.ts';
import { compareTexts } from '../../words/texts/compare.ts';
import { differenceTexts } from '../../words/texts/differences.ts';
import { detailsTexts } from '../../words/texts/details.ts';
import { sentence } from '../../words/sentences.ts';
import Independence from '../independence/Independence.tsx';
import { CopyLink } from '../CopyLink.tsx';
import { ViewLink } from '../ViewLink.tsx';
import { alike } from './likeness.ts';
import { SideBySide } from './SideBySide.tsx';

/** A question on which the sources differ, as a person has recorded it, with the way to all the others. */
export function DifferenceView({ difference }: { difference: Difference }) {
  const index = useIndex();
  return (
    <>
      <Choice chosen={difference} />
      <h2 key={difference.id} ref={toTop} dir="auto">
        {difference.question}
      </h2>
      <p className="lead">
        {differenceWords(index, difference)} {compareTexts.lead}{' '}
        <CopyLink to={compare(difference.id)} what={detailsTexts.quoted(difference.question)} />
      </p>
      {difference.note && (
        <p className="note" dir="auto">
          {difference.note}
        </p>
      )}
      <SideBySide comparison={compareDifference(index, difference, alike)} />
      <All chosen={difference} />
    </>
  );
}

/** What every story tells of one relation. */
export function RelationView({ relation }: { relation: Relation }) {
  const index = useIndex();
  const comparison = compareRelation(index, relation, alike);
  const alone = new Set(comparison.columns).size < 2;
  return (
    <>
      <Choice chosen={null} />
      <h2 key={relation.id} ref={toTop}>
        {sentence(index, relation)}
      </h2>
      <p className="lead">
        {alone ? compareTexts.onlyOne : compareTexts.lead}{' '}
        <CopyLink to={compare(relation.id)} what={detailsTexts.quoted(sentence(index, relation))} />
      </p>
      <Independence relation={relation} />
      <SideBySide comparison={comparison} />
      <All chosen={null} />
    </>
  );
}

/** A question that is chosen in the list at the end is answered at the top; one whose place is in sight is answered there. */
function toTop(heading: HTMLElement | null): void {
  const box = heading?.closest('.compare');
  if (!heading || !box) return;
  const isInSight = heading.getBoundingClientRect().top > box.getBoundingClientRect().top;
  if (!isInSight) box.scrollTop = 0;
}

/** The questions in one list, which a thumb and a keyboard know how to use, and the way to the next. */
function Choice({ chosen }: { chosen: Difference | null }) {
  const { differences } = useIndex().graph;
  const inOrder = gravestFirst(differences);
  const at = inOrder.findIndex(({ id }) => id === chosen?.id);
  const [before, after] = [inOrder[at - 1], inOrder[at + 1]];
  if (inOrder.length === 0) return null;
  return (
    <p className="question">
      <label>
        {compareTexts.question}{' '}
        <select value={chosen?.id ?? ''} onChange={(event) => dispatch(compare(event.target.value))}>
          {chosen === null && <option value="">{compareTexts.choose}</option>}
          {differenceKinds.map((kind) => {
            const own = differences.filter((difference) => difference.kind === kind);
            return (
              own.length > 0 && (
                <optgroup key={kind} label={differenceTexts.group(differenceTexts.kinds[kind], own.length)}>
                  {own.map(({ id, question }) => (
                    <option key={id} value={id}>
                      {isolated(question)}
                    </option>
                  ))}
                </optgroup>
              )
            );
          })}
        </select>
      </label>
      <Step to={before}>{compareTexts.previous}</Step>
      <Step to={after}>{compareTexts.next}</Step>
    </p>
  );
}

/** Keeps its place where it leads nowhere, so that the other is under the same finger all the way. */
function Step({ to, children }: { to: Difference | undefined; children: string }) {
  if (!to) return <span aria-hidden="true">{children}</span>;
  return <ViewLink to={compare(to.id)}>{children}</ViewLink>;
}

/** Every recorded difference, by its kind. */
function All({ chosen }: { chosen: Difference | null }) {
  const { differences } = useIndex().graph;
  if (differences.length === 0) return null;
  return (
    <nav className="all" aria-label={compareTexts.all}>
      <h3>{compareTexts.all}</h3>
      {differenceKinds.map((kind) => {
        const own = differences.filter((difference) => difference.kind === kind);
        if (own.length === 0) return null;
        return (
          <section key={kind}>
            <h4>{differenceTexts.group(differenceTexts.kinds[kind], own.length)}</h4>
            <p>{differenceTexts.kindMeans[kind]}</p>
            <ul className="plain">
              {own.map(({ id, question }) => (
                <li key={id} dir="auto">
                  <ViewLink to={compare(id)} current={id === chosen?.id}>
                    {question}
                  </ViewLink>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}
