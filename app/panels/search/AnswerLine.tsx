import type { Relation, StoryId } from '../../../src/model/types.ts';
import { get, type GraphIndex } from '../../../src/query/graphIndex.ts';
import { excerpt } from '../../../src/query/search/excerpt.ts';
import { meaningOf } from '../../../src/query/search/smallWords.ts';
import { signOf } from '../../../src/query/sign.ts';
import type { Answer, AnswerLine as Line } from '../../../src/query/search/answer.ts';
import { useIndex } from '../../state/store/store.ts';
import { ShapeIcon } from '../../ui/ShapeIcon.tsx';
import { spanWords } from '../../words/dates.ts';
import { firmnessBeside } from '../../words/firmness.ts';
import { capitalise, edgeWords, nameAlone, sentence } from '../../words/sentences.ts';
import { publisherName, supportWords } from '../../words/support.ts';
import { answerTexts } from '../../words/texts/answers.ts';
import { FoundQuote } from './FoundQuote.tsx';

/** Three lines of a quote; the rest is read where it leads to. */
const room = 220;

/** One answer: who or what, how well supported, and the words that show it. */
export function AnswerLine({ line, of }: { line: Line; of: Answer['type'] }) {
  const index = useIndex();
  const relation = get(index.relations, line.relation);
  const statement = get(index.statements, line.statement);
  const anchor = statement.evidence.find(({ context }) => !context)?.anchors[0];
  const isSaying = of === 'said' || of === 'said-then';
  const day = line.day && spanWords(line.day, line.day);
  const publisherOf = (story: StoryId) => publisherName(index, get(index.stories, story));
  const own = publisherOf(statement.story);
  const others = new Set(isSaying ? line.stories.map(publisherOf).filter((one) => one !== own) : []);
  const beside = [
    capitalise(own), // the quote is theirs alone
    day && answerTexts.day[line.dayOf](day),
    others.size > 0 && answerTexts.alsoReported([...others]),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <>
      {!isSaying && (
        <span className="party">
          {line.party && <ShapeIcon look={signOf(index, line.party)} />}
          <strong dir="auto">
            {line.party ? nameAlone(index, line.party) : sentence(index, relation)}
          </strong>{' '}
          <small>
            {supportWords({ support: { ...relation.support, origins: line.origins, speakers: [] } })}
          </small>
          {firmnessBeside(index, relation) && <small>{firmnessBeside(index, relation)}</small>}
        </span>
      )}
      <span className="text" data-type="quote" dir="auto">
        {anchor && (
          <FoundQuote anchor={anchor}>{excerpt(anchor.exact, telling(index, relation), room)}</FoundQuote>
        )}
      </span>
      <small>{beside}</small>
    </>
  );
}

/** The words by which a quote shows who does what to whom: the names of both and the verb of the text. */
function telling(index: GraphIndex, relation: Relation): string[] {
  const names = [relation.subject, relation.object].flatMap((id) => {
    const { name, aliases } = get(index.entities, id);
    return [name, ...aliases.map(({ text }) => text)];
  });
  return [...names, edgeWords(index, relation)].flatMap(meaningOf);
}
