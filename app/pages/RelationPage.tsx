import type { Difference, Relation } from '../../src/model/types.ts';
import { bestFirst } from '../../src/query/bestQuote.ts';
import { gravestFirst } from '../../src/query/differences.ts';
import { get } from '../../src/query/graphIndex.ts';
import { headingVerb } from '../../src/query/verbs.ts';
import { countedWords } from '../words/counted.ts';
import { independenceSentences } from '../words/independence.ts';
import { relationDetailsTexts } from '../words/texts/relationDetails.ts';
import { relationDates } from '../words/dates.ts';
import { differenceWords } from '../words/difference.ts';
import { relationFirmnessUnder } from '../words/firmness.ts';
import { capitalise, sentence, typeWords } from '../words/sentences.ts';
import { publisherName } from '../words/support.ts';
import { CheckedAgainst } from './CheckedAgainst.tsx';
import { Gaps } from './Gaps.tsx';
import { ShortQuote } from './Quotes.tsx';
import { EntityPageLink, RelationPageLink, useSite } from './Site.tsx';
import { StatementBlock } from './StatementBlock.tsx';

/** A relation as a sentence, its best quote, how it is counted, and every other statement of it with its quotes. */
export function RelationPage({ relation }: { relation: Relation }) {
  const { index } = useSite();
  const [lead, ...others] = bestFirst(index, relation);
  const statements = lead ? [lead, ...others] : [];
  const differences = gravestFirst([
    ...new Set(statements.flatMap(({ id }) => index.differencesOf.get(id) ?? [])),
  ]);
  const span = relationDates(index, relation);
  const type = typeWords(index, relation);
  const { first, second } = headingVerb(index, relation);
  return (
    <>
      <h1 dir="auto">{sentence(index, relation)}</h1>
      <p className="facts">
        <span className="firmness" data-firmness={firmnessMark(relation)}>
          {relationFirmnessUnder(index, relation)}
        </span>
        {span && <span>{capitalise(span)}</span>}
      </p>
      {lead && <StatementBlock statement={lead} />}
      <Why relation={relation} />
      <p className="facts">
        <EntityPageLink id={first} />
        <EntityPageLink id={second} />
        {type && <span>{relationDetailsTexts.typeIs(type)}</span>}
      </p>
      {others.length > 0 && (
        <section>
          <h2>{relationDetailsTexts.more(others.length)}</h2>
          {others.map((statement) => (
            <StatementBlock key={statement.id} statement={statement} />
          ))}
        </section>
      )}
      <Gaps relation={relation} />
      {differences.length > 0 && (
        <section>
          <h2>{relationDetailsTexts.instead}</h2>
          {differences.map((difference) => (
            <DifferenceBlock key={difference.id} difference={difference} />
          ))}
        </section>
      )}
      <CheckedAgainst statements={statements} />
    </>
  );
}

function firmnessMark(relation: Relation): string {
  return relation.polarity === 'affirmed' ? relation.modality : relation.polarity;
}

/** How many newsrooms, sources, stories and articles, and why they count as they do. */
function Why({ relation }: { relation: Relation }) {
  const { index } = useSite();
  const { line, sentences, stories } = countedWords(index, relation);
  return (
    <section className="why" aria-label={relationDetailsTexts.why}>
      <details>
        <summary>{line}</summary>
        {[...sentences, ...independenceSentences(index, relation)].map((told) => (
          <p key={told}>{told}</p>
        ))}
        <ul>
          {stories.map(({ id, told }) => (
            <li key={id}>{told}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** What the sources say instead of one another, side by side. */
function DifferenceBlock({ difference }: { difference: Difference }) {
  const { index } = useSite();
  return (
    <section className="difference">
      <h3>{difference.question}</h3>
      <p>{differenceWords(index, difference)}</p>
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
