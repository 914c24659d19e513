import type { Anchor } from '../../../src/model/types.ts';
import { excerpt } from '../../../src/query/search/excerpt.ts';
import { get, type GraphIndex } from '../../../src/query/graphIndex.ts';
import { signOf } from '../../../src/query/sign.ts';
import type { Hit } from '../../../src/query/search/search.ts';
import { useIndex } from '../../state/store/store.ts';
import { ShapeIcon } from '../../ui/ShapeIcon.tsx';
import { firmnessBeside } from '../../words/firmness.ts';
import { capitalise } from '../../words/sentences.ts';
import { publisherName } from '../../words/support.ts';
import { FoundQuote } from './FoundQuote.tsx';
import { Marked } from './Marked.tsx';

/** Two lines of a quote; the rest is read where it leads to. */
const room = 130;

/** Something found, with the matched words marked and what tells it from its like. */
export function Found({ hit }: { hit: Hit }) {
  const index = useIndex();
  const text = hit.type === 'quote' ? excerpt(hit.text, hit.matched, room) : capitalise(hit.text);
  const beside = besideWords(index, hit);
  const anchor = hit.type === 'quote' ? anchorOf(index, hit) : undefined;
  const marked = <Marked text={text} words={hit.matched} />;
  return (
    <>
      {hit.type === 'entity' && <ShapeIcon look={signOf(index, hit.id)} />}
      <span className="text" data-type={hit.type} dir="auto">
        {anchor ? <FoundQuote anchor={anchor}>{marked}</FoundQuote> : marked}
      </span>
      {beside && <small>{beside}</small>}
    </>
  );
}

/** Which of its quotes was found. */
function anchorOf(index: GraphIndex, { id, text }: Hit): Anchor | undefined {
  return get(index.statements, id)
    .evidence.flatMap(({ anchors: [first] }) => first ?? [])
    .find(({ exact }) => exact === text);
}

function besideWords(index: GraphIndex, { type, id, text }: Hit): string {
  switch (type) {
    case 'entity': {
      const { name } = get(index.entities, id);
      return name === text ? '' : capitalise(name);
    }
    case 'relation':
      return firmnessBeside(index, get(index.relations, id));
    case 'quote':
      return capitalise(publisherName(index, get(index.stories, get(index.statements, id).story)));
    case 'story':
      return capitalise(publisherName(index, get(index.stories, id)));
  }
}
