import type { Relation } from '../../../src/model/types.ts';
import { useIndex } from '../../state/store/store.ts';
import { countedWords } from '../../words/counted.ts';
import Independence from '../independence/Independence.tsx';

/** Why the newsrooms and sources behind a relation count as they do. */
export default function Why({ relation }: { relation: Relation }) {
  const { sentences, stories } = countedWords(useIndex(), relation);
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Independence relation={relation} />
      <ul>
        {stories.map(({ id, told }) => (
          <li key={id}>{told}</li>
        ))}
      </ul>
    </>
  );
}
