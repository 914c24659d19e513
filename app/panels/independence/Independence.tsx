import { useMemo } from 'react';
import type { Relation } from '../../../src/model/types.ts';
import { useIndex } from '../../state/store/store.ts';
import { independenceOf, ownedSentence } from '../../words/independence.ts';
import { independenceTexts } from '../../words/texts/independence.ts';
import { SharedWords } from './SharedWords.tsx';

/** Why the newsrooms behind a relation may be fewer than they seem: whose they are, and which words they share. */
export default function Independence({ relation }: { relation: Relation }) {
  const index = useIndex();
  const { owned, pairs } = useMemo(() => independenceOf(index, relation), [index, relation]);
  return (
    <>
      {owned.map((one) => (
        <p key={one.id}>
          {ownedSentence(index, one)}{' '}
          <a href={one.source} rel="noreferrer">
            {independenceTexts.source(one.name)} <span aria-hidden="true">↗</span>
          </a>
        </p>
      ))}
      {pairs.map((pair) => (
        <SharedWords key={pair.stories.map(({ id }) => id).join(' ')} pair={pair} />
      ))}
    </>
  );
}
