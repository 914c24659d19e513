import { excerpt } from '../../../src/query/excerpt.ts';
import { get, type GraphIndex } from '../../../src/query/graphIndex.ts';
import type { Hit } from '../../../src/query/search.ts';
import { useIndex } from '../../state/store.ts';
import { ShapeIcon } from '../../ui/ShapeIcon.tsx';
import { unusualFirmness } from '../../words/firmness.ts';
import { capitalise } from '../../words/sentences.ts';
import { publisherName } from '../../words/support.ts';
import { Marked } from './Marked.tsx';

/** Two lines of a quote; the rest is read where it leads to. */
const room = 130;

/** Something found, with the matched words marked and what tells it from its like. */
export function Found({ hit }: { hit: Hit }) {
  const index = useIndex();
  const text = hit.type === 'quote' ? excerpt(hit.text, hit.matched, room) : capitalise(hit.text);
  const beside = besideWords(index, hit);
  return (
    <>
      {hit.type === 'entity' && <ShapeIcon position={kindPosition(index, hit.id)} />}
      <span className="text" data-type={hit.type} dir="auto">
        <Marked text={text} words={hit.matched} />
      </span>
      {beside && <small>{beside}</small>}
    </>
  );
}

function besideWords(index: GraphIndex, { type, id, text }: Hit): string {
  switch (type) {
    case 'entity': {
      const { name } = get(index.entities, id);
      return name === text ? '' : capitalise(name);
    }
    case 'relation':
      return unusualFirmness(get(index.relations, id));
    case 'quote':
      return capitalise(publisherName(index, get(index.stories, get(index.statements, id).story)));
    case 'story':
      return capitalise(publisherName(index, get(index.stories, id)));
  }
}

function kindPosition(index: GraphIndex, id: string): number {
  const { kind } = get(index.entities, id);
  return index.graph.vocabulary.kinds.findIndex((one) => one.id === kind);
}
