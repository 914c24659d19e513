import { FIRMNESS } from '../../../src/model/firmness.ts';
import type { Modality } from '../../../src/model/types.ts';
import { familyLines } from '../../../src/query/familyLines.ts';
import { get, type GraphIndex } from '../../../src/query/graphIndex.ts';
import type { Scene, SceneEdge, SceneNode } from '../../../src/scene/scene.ts';
import type { KeyEntry } from '../../renderers/svg/key.ts';
import { modalityWords, polarityWords } from '../../words/firmness.ts';
import { capitalise } from '../../words/sentences.ts';
import { pictureTexts } from '../../words/texts/pictures.ts';

const { key: texts } = pictureTexts;

/** What the signs of a scene mean, each drawn as it is there: only of what occurs in it. */
export function pictureKey(index: GraphIndex, scene: Scene): KeyEntry[] {
  const groups = [kindEntries(index, scene), familyEntries(index, scene), lineEntries(scene)];
  return groups.flatMap((entries) => entries.map((entry, i) => ({ ...entry, isFirst: i === 0 })));
}

function kindEntries(index: GraphIndex, { nodes, emphasis }: Scene): KeyEntry[] {
  const kindOf = ({ entities: [id] }: SceneNode) => id !== undefined && index.entities.get(id)?.kind;
  const plain = nodes.filter(({ type }) => type === 'entity');
  const kinds = index.graph.vocabulary.kinds.flatMap(({ id, plural, look }) => {
    const one = plain.find((node) => kindOf(node) === id);
    return one ? [entryOf(capitalise(plural), { ...plainNode(one), ...look })] : [];
  });
  const generic = plain.find((node) => node.generic);
  const group = nodes.find(({ type }) => type === 'group');
  const chosen = nodes.find(({ id }) => ['selected', 'pathEnd'].includes(emphasis.get(id) ?? ''));
  return [
    ...kinds,
    ...(generic ? [entryOf(texts.generic, { ...plainNode(generic), generic: true })] : []),
    ...(group ? [entryOf(texts.group, plainNode(group))] : []),
    ...(chosen ? [{ ...entryOf(texts.inFocus, plainNode(chosen)), emphasis: 'selected' as const }] : []),
  ];
}

function plainNode(node: SceneNode): SceneNode {
  return { ...node, generic: false, pinned: false, label: [] };
}

function entryOf(label: string, node: SceneNode): KeyEntry {
  return { label, sample: { node } };
}

/** The colours of lines; families that share one share an entry. */
function familyEntries(index: GraphIndex, { edges }: Scene): KeyEntry[] {
  const drawn = new Set(
    edges.flatMap(({ relations }) =>
      relations.map((id) => get(index.predicates, get(index.relations, id).predicate).family),
    ),
  );
  const lines = familyLines(index);
  const families = index.graph.vocabulary.families.filter(({ id }) => drawn.has(id));
  const seen = new Set(edges.map(({ line }) => line));
  return [...seen].flatMap((line) => {
    const own = families.filter(({ id }) => (lines.get(id) ?? null) === line);
    if (own.length === 0) return [];
    return [lineEntry(own.map(({ label }) => label).join('; '), { line, width: 3, symmetric: true })];
  });
}

/** How lines are drawn. What a line of several stands for is told by itself. */
function lineEntries({ edges, emphasis, ties }: Scene): KeyEntry[] {
  const single = edges.filter(({ type }) => type === 'relation');
  const some = (is: (edge: SceneEdge) => boolean) => single.some(is);
  const stages = FIRMNESS.filter((stage) => some((edge) => edge.firmest === stage || edge.least === stage));
  const mixed = single.find((edge) => edge.firmest !== edge.least);
  const bundle = edges.find(({ type }) => type === 'bundle');
  const signs: readonly [is: boolean, label: string, look: Partial<SceneEdge>][] = [
    [
      mixed !== undefined,
      texts.mixed,
      { firmest: mixed?.firmest ?? 'actual', least: mixed?.least ?? 'actual' },
    ],
    [some(({ polarity }) => polarity === 'denied'), polarityWords.denied, { polarity: 'denied' }],
    [some(({ polarity }) => polarity === 'disputed'), texts.disputed, { polarity: 'disputed' }],
    [
      some(({ symmetric, polarity }) => symmetric && polarity === 'affirmed'),
      texts.mutual,
      { symmetric: true },
    ],
    [some(({ accounts }) => accounts > 1), texts.accounts, { width: 5 }],
    [some(({ accounts }) => accounts === 0), texts.unreviewed, { accounts: 0, width: 1 }],
    [bundle !== undefined, texts.several, { type: 'bundle', width: 4, line: bundle?.line ?? null }],
  ];
  return [
    ...stages.map((stage) => lineEntry(modalityWords[stage], staged(stage))),
    ...signs.filter(([is]) => is).map(([, label, look]) => lineEntry(label, look)),
    ...(edges.some(({ id }) => emphasis.get(id) === 'onPath')
      ? [{ ...lineEntry(texts.onPath, { symmetric: true, width: 3 }), emphasis: 'onPath' as const }]
      : []),
    ...(ties.length > 0 ? [tieEntry()] : []),
  ];
}

/** Dotted as what is only possible is, and so told apart. */
function tieEntry(): KeyEntry {
  const { label, sample } = lineEntry(texts.tie, { symmetric: true });
  return { label, sample: { ...sample, isTie: true } };
}

function staged(stage: Modality): Partial<SceneEdge> {
  return { firmest: stage, least: stage };
}

function lineEntry(label: string, look: Partial<SceneEdge>): KeyEntry & { sample: { edge: SceneEdge } } {
  const edge: SceneEdge = {
    id: '',
    type: 'relation',
    source: 'from',
    target: 'to',
    words: [],
    number: '',
    width: 1.6,
    line: null,
    importance: 0,
    lead: true,
    firmest: 'actual',
    least: 'actual',
    polarity: 'affirmed',
    symmetric: false,
    accounts: 1,
    relations: [],
    curve: 0,
    ...look,
  };
  return { label, sample: { edge } };
}
