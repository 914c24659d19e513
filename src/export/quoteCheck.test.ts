import Papa from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import { testChecks } from '../model/testChecks.ts';
import { testGraph } from '../model/testGraph.ts';
import { testIndex } from '../query/testIndex.ts';
import { edgesCsv, statementsCsv } from './csv.ts';
import { cytoscapeJson } from './cytoscapeJson.ts';
import { everything, type About } from './extract.ts';
import { followTheMoney } from './followTheMoney/followTheMoney.ts';
import { refused } from './followTheMoney/refusal.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jgf } from './jgf.ts';
import { webAnnotations } from './webAnnotations.ts';

const about: About = {
  title: '',
  notes: [],
  date: '2026-01-02',
  address: 'https://example.org/',
  link: (type, id) => `https://example.org/?${type}=${id}`,
};
const index = testIndex(({ vocabulary }) => ({
  vocabulary: {
    ...vocabulary,
    predicates: vocabulary.predicates.map((one) => ({ ...one, maps: { FollowTheMoney: 'UnknownLink' } })),
  },
}));
/** The relation that the statement with the wrong quote is of; another statement tells it too. */
const relation = 'norland~supplies~sudland';
const [wrong = '', other = ''] = index.relations.get(relation)?.statements ?? [];
const part = everything(index, testChecks(index.graph, { [wrong]: { state: 'different', what: 'words' } }));

/** Of each thing with an id, what is said of its quotes. */
function told(things: { id?: string | undefined; quote_check?: unknown }[]) {
  return new Map(things.map(({ id, quote_check: check }) => [id, check]));
}

function rows(csv: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
}

function attributesOf(xml: string): [of: string, values: string][] {
  return [...xml.matchAll(/<edge id="([^"]*)"(.*?)<\/edge>/gs)].map(([, id = '', inside = '']) => [
    id,
    inside,
  ]);
}

describe('a quote that its article does not have', () => {
  it('is told of its statement, and the others are checked', () => {
    const { edges } = JSON.parse(jgf(part, about)).graph;
    const inJgf = edges.flatMap(
      ({ metadata }: { metadata: { statements: object[] } }) => metadata.statements,
    );
    for (const states of [told(rows(statementsCsv(part, about))), told(inJgf)]) {
      expect(states.has(wrong)).toBe(true);
      for (const [id, state] of states)
        expect(`${id} ${String(state)}`).toBe(`${id} ${id === wrong ? 'different' : 'checked'}`);
    }
  });

  it('is told of the relation that rests on it, though another quote of it was checked', () => {
    const { elements } = JSON.parse(cytoscapeJson(part, about));
    const inTable = rows(edgesCsv(part, about)).map(({ Id: id, ...row }) => ({ ...row, id }));
    const inCytoscape = elements.edges.map(({ data }: { data: object }) => data);
    for (const states of [told(inTable), told(inCytoscape)])
      for (const [id, state] of states)
        expect(`${id} ${String(state)}`).toBe(`${id} ${id === relation ? 'different' : 'checked'}`);
    for (const [id, inside] of [...attributesOf(gexf(part, about)), ...attributesOf(graphml(part, about))])
      expect(inside).toMatch(
        id === relation ? /quote_check"(?: value="|>)different/ : /quote_check"(?: value="|>)checked/,
      );
  });

  it('is no proof in FollowTheMoney, and it is counted', () => {
    expect(refused(part)).toMatchObject({ different: 1 });
    const text = followTheMoney(part, about);
    const [false_, true_] = [wrong, other].map(
      (id) => index.statements.get(id)?.evidence[0]?.anchors[0]?.exact,
    );
    expect(text).not.toContain(false_);
    expect(text).toContain(`“${true_}” (quote_check: checked)`);
  });
});

test('what nobody has looked at is checked in no format', () => {
  const unseen = everything(index);
  const files = [statementsCsv, edgesCsv, jgf, cytoscapeJson, gexf, graphml, followTheMoney];
  for (const file of files) {
    expect(file(unseen, about)).toContain('not-checked');
    expect(file(unseen, about).replaceAll('not-checked', '')).not.toMatch(/quote_check\W{1,12}checked/);
  }
});

test('an annotation is written for what the text has, and says so', () => {
  const { texts } = testGraph();
  const file = webAnnotations(part, texts, (name) => name, about);
  expect(file.match(/"quoteCheck": "checked"/g)).toHaveLength(
    file.match(/"TextQuoteSelector"/g)?.length ?? 0,
  );
});
