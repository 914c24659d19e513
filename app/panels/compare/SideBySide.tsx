import type { Statement, StoryId } from '../../../src/model/types.ts';
import type { Comparison } from '../../../src/query/comparison.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { showStory } from '../../../src/view/actions.ts';
import { useIndex } from '../../state/store/store.ts';
import { compareTexts } from '../../words/texts/compare.ts';
import { capitalise } from '../../words/sentences.ts';
import { publishedWords, publisherName } from '../../words/support.ts';
import { ViewLink } from '../ViewLink.tsx';
import { StoryStatement } from './StoryStatement.tsx';
import { Verdicts } from './Verdicts.tsx';

/** A story in each column and, in a row, what is most alike. */
export function SideBySide({ comparison }: { comparison: Comparison }) {
  const { columns, rows } = comparison;
  return (
    <>
      <Verdicts comparison={comparison} />
      <table className="side-by-side">
        <caption className="unseen">{compareTexts.stories}</caption>
        <thead>
          <tr>
            {columns.map((story, i) => (
              <th key={`${story} ${i}`} scope="col">
                <StoryHead id={story} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.map((statement) => statement?.id).join()}>
              {row.map((statement, i) => (
                <Cell key={statement?.id ?? i} story={columns[i] ?? ''} statement={statement} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function StoryHead({ id }: { id: StoryId }) {
  const index = useIndex();
  const story = get(index.stories, id);
  return (
    <>
      <ViewLink to={showStory(id)}>{capitalise(publisherName(index, story))}</ViewLink>
      <small>{publishedWords(story)}</small>
      <cite dir="auto">{story.headline}</cite>
    </>
  );
}

interface CellProps {
  story: StoryId;
  statement: Statement | null;
  row: readonly (Statement | null)[];
}

function Cell({ story, statement, row }: CellProps) {
  const index = useIndex();
  const publisher = capitalise(publisherName(index, get(index.stories, story)));
  const others = row.filter((other) => other !== null && other !== statement);
  return (
    <td data-label={publisher} data-empty={statement === null}>
      {statement ? (
        <StoryStatement statement={statement} others={others.filter((other) => other !== null)} />
      ) : (
        <p className="nothing">{compareTexts.nothing}</p>
      )}
    </td>
  );
}
