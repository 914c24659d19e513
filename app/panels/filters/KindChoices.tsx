import { useIndex } from '../../state/store/store.ts';
import { filterTexts } from '../../words/texts/filters.ts';
import { Choices, type Choice } from './Choices.tsx';

/** The kinds of the collection, each with its sign in the drawing. */
export function useKindChoices(): Choice[] {
  const { kinds } = useIndex().graph.vocabulary;
  return kinds.map(({ id, plural, look }) => ({ id, label: plural, look }));
}

/** The legend of shapes and colours, whose entries switch kinds off and on. */
export function KindChoices() {
  return <Choices name="kinds" label={filterTexts.kinds} choices={useKindChoices()} />;
}
