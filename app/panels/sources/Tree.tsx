import { useMemo } from 'react';
import { derivations, type Branch } from '../../../src/query/derivation.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { read, select, showStory } from '../../state/changes.ts';
import { useIndex } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';
import { capitalise, name } from '../../words/sentences.ts';
import { publishedWords, publisherName } from '../../words/support.ts';
import { ViewLink } from '../ViewLink.tsx';

/** Who draws on whom: newsrooms, their stories, the stories that credit these, and the files. A list for who does not see it. */
export function Tree() {
  const index = useIndex();
  const roots = useMemo(() => derivations(index), [index]);
  return (
    <>
      <h3>{words.sources.tree}</h3>
      <ul className="tree">
        {roots.map(({ newsroom, stories }) => (
          <li key={newsroom ?? stories[0]?.story.id}>
            {newsroom === null ? (
              capitalise(words.support.unnamed)
            ) : (
              <ViewLink to={select({ type: 'entity', id: newsroom })}>
                {capitalise(name(index, newsroom))}
              </ViewLink>
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
              basis && words.sources.credits[basis],
              again && words.sources.again,
            ]
              .filter(Boolean)
              .join(', ')}
          </small>
          {!again && (
            <ul className="files">
              {story.copies.map((id) => (
                <li key={id}>
                  <ViewLink to={read(id)}>{get(index.articles, id).file}</ViewLink>
                </li>
              ))}
            </ul>
          )}
          <Branches branches={further} />
        </li>
      ))}
    </ul>
  );
}
