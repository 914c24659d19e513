import { useIndex } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';
import { Choices, type Choice } from './Choices.tsx';

/** The kinds of the collection, each with its sign in the drawing. */
export function useKindChoices(): Choice[] {
  const { kinds } = useIndex().graph.vocabulary;
  return kinds.map(({ id, plural }, shape) => ({ id, label: plural, shape }));
}

/** The legend of shapes and colours, whose entries switch kinds off and on. */
export function KindChoices() {
  return <Choices name="kinds" label={words.filters.kinds} choices={useKindChoices()} />;
}
