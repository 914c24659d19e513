import type { Entity, EntityId, Relation, RelationId } from '../../../src/model/types.ts';
import { bestOf, bestQuotes } from '../../../src/query/bestQuote.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { byImportance } from '../../../src/query/importance.ts';
import { saidBeside } from '../../../src/query/namedBeside.ts';
import type { SceneEdge, SceneNode } from '../../../src/scene/scene.ts';
import { topologyIn } from '../../../src/scene/topology.ts';
import { useScene } from '../../state/selectors/scene.ts';
import { useVisible } from '../../state/selectors/visible.ts';
import { useIndex } from '../../state/store/store.ts';
import { aggregateName, bundleSentence, groupSentence } from '../../words/aggregates.ts';
import { firmnessUnder } from '../../words/firmness.ts';
import { kindWords } from '../../words/kinds.ts';
import { nameAlone, sentence } from '../../words/sentences.ts';
import { tieSentence } from '../../words/ties.ts';
import { publisherName } from '../../words/support.ts';
import { hoverTexts } from '../../words/texts/hover.ts';
import { ExactWords, QuoteState } from '../QuoteState.tsx';

/** So many relations of a line that stands for several are told. */
const MOST = 4;
/** A quote goes no further than this, in UTF-16 units. */
const LONGEST = 200;

/** What a card says of something that is drawn. */
export function CardWords({ id }: { id: string }) {
  const index = useIndex();
  const { nodes, edges } = topologyIn(useScene((state) => state.scene));
  const [edge, node] = [edges.get(id), nodes.get(id)];
  if (edge?.type === 'bundle') return <Several edge={edge} />;
  const relation = index.relations.get(id);
  if (relation) return <One relation={relation} />;
  if (node?.type === 'group') return <Group node={node} />;
  const entity = index.entities.get(id);
  return entity && <Named entity={entity} />;
}

function One({ relation }: { relation: Relation }) {
  const index = useIndex();
  const visible = useVisible();
  const beside = useBeside(relation.id);
  const said = saidBeside(index, visible, relation, beside);
  const [best] = said ? bestOf(index, said.statements) : bestQuotes(index, visible, relation);
  return (
    <>
      <p className="what">{said ? tieSentence(index, said) : sentence(index, relation)}</p>
      {best && (
        <figure>
          <ExactWords {...best}>{shortened(best.anchor.exact)}</ExactWords>
          <figcaption>
            {publisherName(index, get(index.stories, best.statement.story))}{' '}
            <QuoteState anchor={best.anchor} />
          </figcaption>
        </figure>
      )}
      <p className="how">{firmnessUnder(index, said?.relation ?? relation)}</p>
    </>
  );
}

/** Whom or what a tie that is drawn on a line leads to. */
function useBeside(line: string): EntityId[] {
  const ties = useScene((state) => state.scene.ties);
  return ties.filter(({ on }) => on === line).flatMap(({ third }) => third.map(({ to }) => to));
}

function Several({ edge: { id, relations } }: { edge: SceneEdge }) {
  const index = useIndex();
  const visible = useVisible();
  const beside = useBeside(id);
  const told = byImportance(
    index,
    relations.map((one) => get(index.relations, one)),
  ).map((relation) => ({ relation, said: saidBeside(index, visible, relation, beside) }));
  // What a tie is of, which is drawn on it, before what else the line stands for.
  const first = [...told.filter(({ said }) => said), ...told.filter(({ said }) => !said)].slice(0, MOST);
  const left = relations.length - first.length;
  return (
    <>
      <p className="what">{aggregateName(index, id)}</p>
      <ul>
        {first.map(({ relation, said }) => (
          <li key={relation.id}>{said ? tieSentence(index, said) : sentence(index, relation)}</li>
        ))}
      </ul>
      <p className="how">{left > 0 ? hoverTexts.more(left) : bundleSentence(index, relations)}</p>
    </>
  );
}

function Group({ node: { id, entities, relations } }: { node: SceneNode }) {
  const index = useIndex();
  return (
    <>
      <p className="what">{aggregateName(index, id)}</p>
      <p className="how">{groupSentence({ entities, relations })}</p>
    </>
  );
}

function Named({ entity }: { entity: Entity }) {
  const index = useIndex();
  const links = linksOf(index.relationsOf.get(entity.id) ?? [], useVisible().relations);
  return (
    <>
      <p className="what">{nameAlone(index, entity.id)}</p>
      <p className="how">{hoverTexts.kind(kindWords(index, entity), links)}</p>
    </>
  );
}

function linksOf(all: readonly Relation[], shown: ReadonlySet<RelationId>): number {
  return all.filter(({ id }) => shown.has(id)).length;
}

/** Whole words of a quote; what is left out is in the details. */
function shortened(exact: string): string {
  if (exact.length <= LONGEST) return exact;
  return `${exact.slice(0, exact.lastIndexOf(' ', LONGEST))}…`;
}
