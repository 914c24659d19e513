import { useMemo } from 'react';
import { derivations, type Branch } from '../../../src/query/derivation.ts';
import { select, showStory } from '../../../src/view/actions.ts';
import { useIndex } from '../../state/store/store.ts';
import { sourcesTexts } from '../../words/texts/sources.ts';
import { supportTexts } from '../../words/texts/support.ts';
import { capitalise, nameAlone } from '../../words/sentences.ts';
import { publishedWords, publisherName } from '../../words/support.ts';
import { ViewLink } from '../ViewLink.tsx';

/** Who draws on whom: newsrooms, their stories, the stories that credit these. A list for who does not see it. */
export function Tree() {
  const index = useIndex();
  const roots = useMemo(() => derivations(index), [index]);
  return (
    <>
      <h3>{sourcesTexts.tree}</h3>
      <ul className="tree">
        {roots.map(({ newsroom, stories }) => (
          <li key={newsroom ?? stories[0]?.story.id}>
            {newsroom === null ? (
              capitalise(supportTexts.unnamed)
            ) : (
              <ViewLink to={select({ type: 'entity', id: newsroom })}>{nameAlone(index, newsroom)}</ViewLink>
            )}
            <Branches branches={stories} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Branches({ branches }: { branches: readonly Branch[] }) {
  const index = useIndex();
  if (branches.length === 0) return null;
  return (
    <ul>
      {branches.map(({ story, basis, again, branches: further }) => (
        <li key={story.id}>
          <ViewLink to={showStory(story.id)}>{story.headline}</ViewLink>{' '}
          <small>
            {[
              capitalise(publisherName(index, story)),
              publishedWords(story),
              basis && sourcesTexts.credits[basis],
              again && sourcesTexts.again,
            ]
              .filter(Boolean)
              .join(', ')}
          </small>
          {!again && story.copies.length > 1 && (
            <small> {sourcesTexts.reprints(story.copies.length - 1)}</small>
          )}
          <Branches branches={further} />
        </li>
      ))}
    </ul>
  );
}
