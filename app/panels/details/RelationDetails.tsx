import type { Relation, Statement, StatementId } from '../../../src/model/types.ts';
import { firmestFirst } from '../../../src/query/firmest.ts';
import { provenance } from '../../../src/query/provenance.ts';
import { compare, select } from '../../state/changes.ts';
import { useFiltered } from '../../state/shown.ts';
import { useIndex } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';
import { relationDates } from '../../words/dates.ts';
import { firmness } from '../../words/firmness.ts';
import { capitalise, name, sentence } from '../../words/sentences.ts';
import { originSentence, storySentence } from '../../words/support.ts';
import { CopyLink } from '../CopyLink.tsx';
import { ShareMenu } from '../share/ShareMenu.tsx';
import { ViewLink } from '../ViewLink.tsx';
import { DifferenceNote } from './DifferenceNote.tsx';
import { StatementCard } from './StatementCard.tsx';

/** A relation as a sentence, why it is believed, and every statement of it with its quotes. */
export function RelationDetails({ relation, statement }: { relation: Relation; statement?: StatementId }) {
  const index = useIndex();
  const shown = useFiltered();
  const statements = firmestFirst(index, relation);
  const inside = statements.filter((item) => shown.statements.has(item.id) || item.id === statement);
  const outside = statements.filter((item) => !inside.includes(item));
  const waiting = index.waitingOf.get(relation.id) ?? [];
  const differences = new Set(statements.flatMap((item) => index.differencesOf.get(item.id) ?? []));
  const heading = sentence(index, relation);
  return (
    <>
      <h2>{heading}</h2>
      <Facts relation={relation} heading={heading} />
      <Why relation={relation} />
      <StatementList statements={inside} current={statement} />
      {outside.length > 0 && (
        <details className="outside" open={inside.length === 0}>
          <summary>{words.details.statementsOutside(outside.length)}</summary>
          <StatementList statements={outside} current={statement} />
        </details>
      )}
      {waiting.length > 0 && (
        <details className="outside" open={waiting.some(({ id }) => id === statement)}>
          <summary>{words.details.statementsWaiting(waiting.length)}</summary>
          <StatementList statements={waiting} current={statement} />
        </details>
      )}
      {differences.size > 0 && (
        <section>
          <h3>{words.details.instead}</h3>
          {[...differences].map((difference) => (
            <DifferenceNote key={difference.id} difference={difference} />
          ))}
        </section>
      )}
    </>
  );
}

function Facts({ relation, heading }: { relation: Relation; heading: string }) {
  const index = useIndex();
  const span = relationDates(index, relation);
  return (
    <div className="facts">
      <span
        className="firmness"
        data-firmness={relation.polarity === 'affirmed' ? relation.modality : relation.polarity}
      >
        {firmness(relation)}
      </span>
      {span && <span>{capitalise(span)}</span>}
      <ViewLink to={select({ type: 'entity', id: relation.subject })}>
        {name(index, relation.subject)}
      </ViewLink>
      <ViewLink to={select({ type: 'entity', id: relation.object })}>{name(index, relation.object)}</ViewLink>
      <CopyLink to={select({ type: 'relation', id: relation.id })} what={words.details.quoted(heading)} />
      <ShareMenu to={select({ type: 'relation', id: relation.id })} title={heading} />
    </div>
  );
}

/** How many origins, stories and articles, and why they count as they do. */
function Why({ relation }: { relation: Relation }) {
  const index = useIndex();
  const parts = provenance(index, relation);
  const { articles, stories, speakers } = relation.support;
  return (
    <section className="why" aria-label={words.details.why}>
      <p className="origins">{originSentence(index, parts, relation)}</p>
      <p className="counts">
        {words.details.counts(
          articles,
          stories,
          speakers.map((id) => name(index, id)),
        )}
      </p>
      <ul>
        {parts.map((part) => (
          <li key={part.story.id}>{storySentence(index, part)}</li>
        ))}
      </ul>
      {stories > 1 && <ViewLink to={compare(relation.id)}>{words.compare.ofRelation}</ViewLink>}
    </section>
  );
}

function StatementList({
  statements,
  current,
}: {
  statements: readonly Statement[];
  current: StatementId | undefined;
}) {
  return (
    <ol className="statements">
      {statements.map((statement) => (
        <li key={statement.id}>
          <StatementCard statement={statement} current={statement.id === current} />
        </li>
      ))}
    </ol>
  );
}
