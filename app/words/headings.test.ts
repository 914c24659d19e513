import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { load } from '../../src/model/load.ts';
import type { Entity, Predicate } from '../../src/model/types.ts';
import { get, indexGraph } from '../../src/query/graphIndex.ts';
import { headingVerb } from '../../src/query/verbs.ts';
import { sentence, sentenceFrom } from './sentences.ts';

/**
 * What can be told by rule of the headings of the collection that comes with Edgewise, so that no new word of its
 * vocabulary makes one that is no sentence. Whether it is a good one, a reader has to judge.
 */
const index = indexGraph(load(JSON.parse(readFileSync('data/graph.json', 'utf8'))));
const { relations, statements, vocabulary } = index.graph;
const ends = ['subject', 'object'] as const;
const forms = ['label', 'inverse', 'negated'] as const;

/** Verbs that no ending tells: helping ones, those of the past, and adverbs that stand before these. */
const finite =
  /^(?:is|are|was|were|has|have|had|does|do|did|must|may|might|can|could|will|would|came|brought|did|once|never)$/;
const ofOne = /^(?:is|was|has|does|\w+[^su]s)$/;
const ofMany = /^(?:are|were|have|do)$/;

test.each(relations.flatMap(({ id }) => ends.map((end) => [id, end] as const)))(
  '%s is a sentence, as seen from its %s too',
  (id, end) => {
    const relation = get(index.relations, id);
    for (const text of [sentence(index, relation), sentenceFrom(index, relation, relation[end])]) {
      expect(text).not.toMatch(
        /\s\s|^\s|\s$|\b(?:the|by|to) (?:is|are|by|to)\b|\b(?:is|are) (?:is|are|by|the the)\b|\bthe the\b/iu,
      );
      expect(text).not.toMatch(/\n/u);
    }
    expect(sentence(index, relation)).toMatch(/^[\p{Lu}\p{N}]/u);
  },
);

const headings = relations.map(({ id }) => {
  const { first, words, own } = headingVerb(index, get(index.relations, id));
  return { id, verb: words.split(' ')[0] ?? '', own, many: get(index.entities, first).plural === true };
});

test.each(headings.filter(({ many }) => many))('$id has the verb of many: $verb', ({ id, verb, own }) => {
  expect(verb).not.toMatch(ofOne);
  const { plural } = get(index.predicates, get(index.relations, id).predicate);
  expect(own || plural !== undefined).toBe(true);
});

test.each(headings.filter(({ many }) => !many))('$id has the verb of one: $verb', ({ verb }) => {
  expect(verb).not.toMatch(ofMany);
});

test.each(statements.map(({ id }) => id))('%s is a sentence by itself', (id) => {
  expect(sentence(index, get(index.statements, id))).toMatch(/^[\p{Lu}\p{N}]\S*(?: \S+)+$/u);
});

test.each(vocabulary.predicates.flatMap(({ id }) => forms.map((form) => [id, form] as const)))(
  '%s: %s is a whole verb of one, and has its like of many',
  (id, form) => {
    const predicate: Predicate = get(index.predicates, id);
    const [one = ''] = predicate[form].split(' ');
    expect(one).toMatch(new RegExp(`${finite.source}|${ofOne.source}`));
    expect(one).not.toMatch(ofMany);
    expect(predicate.plural).toBeDefined();
    expect(predicate.plural?.[form].split(' ')[0]).not.toMatch(ofOne);
  },
);

test.each(vocabulary.predicates.map(({ id }) => id))('%s is denied with a word that denies', (id) => {
  const { negated, plural } = get(index.predicates, id);
  for (const words of [negated, plural?.negated ?? negated])
    expect(words).toMatch(/\b(?:not|never|no|nothing|refuses?|declines?|denies|deny)\b/u);
});

test.each(
  index.graph.entities.filter(({ the }) => the).map((entity): [string, Entity] => [entity.id, entity]),
)('%s takes its article from its mark and not from its name', (_, { name }) =>
  expect(name).not.toMatch(/^(?:the|an?)\s/iu),
);
