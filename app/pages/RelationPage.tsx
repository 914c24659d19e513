import type { Difference, Relation } from '../../src/model/types.ts';
import { firmestFirst } from '../../src/query/firmest.ts';
import { get } from '../../src/query/graphIndex.ts';
import { provenance } from '../../src/query/provenance.ts';
import { pageWords, words } from '../words/catalogue.ts';
import { relationDates } from '../words/dates.ts';
import { firmness } from '../words/firmness.ts';
import { capitalise, name, sentence } from '../words/sentences.ts';
import { originSentence, publisherName, storySentence } from '../words/support.ts';
import { ShortQuote } from './Quotes.tsx';
import { EntityPageLink, locale, RelationPageLink, useSite } from './Site.tsx';
import { StatementBlock } from './StatementBlock.tsx';

/** A relation as a sentence, why it is believed, and every statement of it with its quotes. */
export function RelationPage({ relation }: { relation: Relation }) {
  const { index } = useSite();
  const statements = firmestFirst(index, relation);
  const differences = new Set(statements.flatMap(({ id }) => index.differencesOf.get(id) ?? []));
  const span = relationDates(index, relation, locale);
  return (
    <>
      <h1 dir="auto">{sentence(index, relation)}</h1>
      <p className="facts">
        <span className="firmness" data-firmness={firmnessMark(relation)}>
          {firmness(relation)}
        </span>
        {span && <span>{capitalise(span)}</span>}
        <EntityPageLink id={relation.subject} />
        <EntityPageLink id={relation.object} />
      </p>
      <Why relation={relation} />
      <section aria-label={pageWords.quotes}>
        {statements.map((statement) => (
          <StatementBlock key={statement.id} statement={statement} />
        ))}
      </section>
      {differences.size > 0 && (
        <section>
          <h2>{words.details.instead}</h2>
          {[...differences].map((difference) => (
            <DifferenceBlock key={difference.id} difference={difference} />
          ))}
        </section>
      )}
    </>
  );
}

function firmnessMark(relation: Relation): string {
  return relation.polarity === 'affirmed' ? relation.modality : relation.polarity;
}

/** How many origins, stories and articles, and why they count as they do. */
function Why({ relation }: { relation: Relation }) {
  const { index } = useSite();
  const parts = provenance(index, relation);
  const { articles, stories, speakers } = relation.support;
  const voices = speakers.map((id) => name(index, id));
  return (
    <section className="why" aria-label={words.details.why}>
      <p className="origins">{originSentence(index, parts, relation)}</p>
      <p>{words.details.counts(articles, stories, voices)}</p>
      <ul>
        {parts.map((part) => (
          <li key={part.story.id}>{storySentence(index, part, locale)}</li>
        ))}
      </ul>
    </section>
  );
}

/** What the sources say instead of one another, side by side. */
function DifferenceBlock({ difference }: { difference: Difference }) {
  const { index } = useSite();
  return (
    <section className="difference">
      <h3>{difference.question}</h3>
      <ul>
        {difference.statements.map((id) => {
          const statement = get(index.statements, id);
          return (
            <li key={id}>
              <p>
                {capitalise(publisherName(index, get(index.stories, statement.story)))}:{' '}
                <RelationPageLink id={get(index.relationOf, id).id}>
                  {sentence(index, statement)}
                </RelationPageLink>
              </p>
              <ShortQuote statement={statement} />
            </li>
          );
        })}
      </ul>
      {difference.note && <p>{difference.note}</p>}
    </section>
  );
}
