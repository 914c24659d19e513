import { readFileSync } from 'node:fs';
import type { Values } from '@opensanctions/followthemoney';
import { Ajv } from 'ajv';
import cytoscape from 'cytoscape';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import Papa from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import { load } from '../model/load.ts';
import { noFilter, applyFilter } from '../query/filter.ts';
import type { Statement } from '../model/types.ts';
import { indexGraph } from '../query/graphIndex.ts';
import { edgesCsv, nodesCsv, statementsCsv } from './csv.ts';
import { cytoscapeJson } from './cytoscapeJson.ts';
import { everything, extract, type About } from './extract.ts';
import { followTheMoney } from './followTheMoney/followTheMoney.ts';
import { refused, withoutSchema } from './followTheMoney/refusal.ts';
import { readByModel } from './followTheMoney/testReading.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { graphJson } from './graphJson.ts';
import { hostileGraph } from './testHostile.ts';
import { jgf } from './jgf.ts';
import { version2Index } from './testVersion2.ts';
import { jgfSchema } from './testJgfSchema.ts';

// Each format is read by a program that is not Edgewise, from three graphs: the first collection, a part of it that is
// denied, planned and disputed, and one in which strangers wrote whatever a graph file may hold.

const first = indexGraph(load(JSON.parse(readFileSync('data/graph.json', 'utf8'))));
const hostile = indexGraph(load(hostileGraph().graph));
const notPlain = applyFilter(first, { ...noFilter, modality: ['planned'] });
const about: About = {
  title: 'A collection & <more>',
  notes: ['What is left out: “nothing” < 1.'],
  date: '2026-01-02',
  address: 'https://example.org/?from=2020',
  link: (type, id) => `https://example.org/?${type}=${id}`,
};

/** The rows of a table, each by the names in its first line. */
function rows(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

/** A cell without the apostrophe that keeps it from running. */
function cellText(cell: string | undefined): string | undefined {
  return cell?.replace(/^'(?=[=+@-])/, '');
}

function quotesOf(evidence: Statement['evidence']): string {
  const quotes = evidence.filter(({ context }) => !context).map(({ anchors }) => anchors[0]?.exact);
  return quotes.join('\n\n');
}

function texts(values: Values): string[] {
  return values.filter((value) => typeof value === 'string');
}

describe.each([
  ['the first collection', everything(first)],
  ['a part of it', extract(first, notPlain)],
  ['all that version 2 can say', everything(version2Index())],
  ['hostile words', everything(hostile)],
])('%s', (_, part) => {
  const { relations, statements } = part.index.graph;
  const names = part.entities.map(({ name }) => name);
  const denied = relations.filter(({ polarity }) => polarity === 'denied').map(({ id }) => id);
  const planned = relations.filter(({ modality }) => modality === 'planned').map(({ id }) => id);

  const mutual = relations.filter(({ predicate }) => part.index.predicates.get(predicate)?.symmetric).length;

  /** What must hold of the edges in every format that has them. */
  function expectHonest(edges: { id: string; label: unknown; polarity: unknown; modality: unknown }[]) {
    expect(edges).toHaveLength(relations.length);
    const [no, later] = [denied, planned].map((ids) => edges.filter(({ id }) => ids.includes(id)));
    for (const { label, polarity } of no ?? []) {
      expect(label).toMatch(/(^|\()(does not|did not|is not|never|do not|denies)\b/);
      expect(polarity).toBe('negated');
    }
    for (const { label, modality } of later ?? []) {
      expect(label).toMatch(/\(.*planned.*\)$|^(?:plans?|is|are|does not plan|do not plan) to /);
      expect(modality).toBe('planned');
    }
  }

  it('is read back from graph.json by Edgewise', () => {
    const graph = load(JSON.parse(graphJson(part, about)));
    expect(graph.relations).toEqual(relations);
    expect(graph.statements).toEqual(statements);
  });

  it('is read back from GraphML by graphology', () => {
    const graph = parseGraphml(MultiGraph, graphml(part, about));
    expect(graph.mapNodes((__, { label }) => label)).toEqual(names);
    expectHonest(graph.mapEdges((id, { label, polarity, modality }) => ({ id, label, polarity, modality })));
    expect(graph.filterEdges((__, { symmetric }) => symmetric === true)).toHaveLength(mutual);
  });

  it('is read back from GEXF by graphology', () => {
    const graph = parseGexf(MultiGraph, gexf(part, about));
    expect(graph.mapNodes((__, { label }) => label)).toEqual(names);
    expectHonest(graph.mapEdges((id, { label, polarity, modality }) => ({ id, label, polarity, modality })));
    expect(graph.undirectedSize).toBe(0);
    expect(graph.filterEdges((__, { symmetric }) => symmetric === true)).toHaveLength(mutual);
    expect(graph.getAttribute('description')).toContain(about.notes[0]);
    expect(graph.getAttribute('lastModifiedDate')).toBe(about.date);
  });

  it('is read back from JSON Graph Format by the rules of its schema', () => {
    const file = JSON.parse(jgf(part, about));
    const validate = new Ajv().compile(jgfSchema);
    validate(file);
    expect(validate.errors).toBe(null);
    const { nodes, edges } = file.graph;
    expect(Object.values<{ label: string }>(nodes).map(({ label }) => label)).toEqual(names);
    type Edge = {
      id: string;
      label: string;
      metadata: { polarity: string; modality: string; statements: object[] };
    };
    expectHonest(edges.map(({ id, label, metadata }: Edge) => ({ id, label, ...metadata })));
    const told = edges.flatMap(({ metadata }: Edge) => metadata.statements);
    expect(told).toHaveLength(relations.flatMap((relation) => relation.statements).length);
  });

  it('is read back from Cytoscape JSON by Cytoscape', () => {
    const cy = cytoscape({ headless: true, ...JSON.parse(cytoscapeJson(part, about)) });
    expect(cy.nodes().map((node) => node.data('name'))).toEqual(names);
    expectHonest(
      cy.edges().map((edge) => ({
        id: edge.id(),
        label: edge.data('name'),
        polarity: edge.data('polarity'),
        modality: edge.data('modality'),
      })),
    );
    cy.destroy();
  });

  it('is read back from CSV by Papa Parse', () => {
    expect(rows(nodesCsv(part, about)).map((row) => cellText(row['Label']))).toEqual(names);
    expectHonest(
      rows(edgesCsv(part, about)).map((row) => ({
        id: row['Id'] ?? '',
        label: row['Label'],
        polarity: row['polarity'],
        modality: row['modality'],
      })),
    );
    const tables = [nodesCsv, edgesCsv, statementsCsv].flatMap((write) => rows(write(part, about)));
    const cells = tables.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^\s*[=+@-]/.test(cell))).toEqual([]);
    const said = rows(statementsCsv(part, about));
    expect(said.map((row) => cellText(row['quotes']))).toEqual(
      statements.map(({ evidence }) => quotesOf(evidence)),
    );
  });

  it('is read back from FollowTheMoney by its model', () => {
    const { entities, lines } = readByModel(part);
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    for (const entity of entities) {
      for (const property of entity.getProperties().filter(({ type }) => type.isEntity)) {
        for (const id of texts(entity.getProperty(property))) {
          expect(byId.get(id)?.schema.isA(property.getRange())).toBe(true);
        }
      }
    }
    const kept = new Set(lines.flatMap(({ properties }) => properties['recordId'] ?? []));
    const plain = statements.filter(
      ({ polarity, modality, review }) =>
        polarity === 'affirmed' && modality === 'actual' && review === 'accepted',
    );
    const held = plain.filter(({ id }) => kept.has(part.index.relationOf.get(id)?.id ?? ''));
    const left = Object.values(refused(part)).reduce((sum, count) => sum + count, 0);
    expect(held.length + left).toBe(statements.length);
    expect(denied.filter((id) => kept.has(id))).toEqual([]);
    const things = part.entities.filter(({ id }) => byId.has(`edgewise--${part.index.graph.id}--${id}`));
    const { kinds, classes } = withoutSchema(part);
    expect(things).toHaveLength(part.entities.length - kinds - classes);
  });
});

test('a relation that some deny is no link in FollowTheMoney', () => {
  const { graph } = hostileGraph();
  const [denial] = graph.statements.filter(({ polarity }) => polarity === 'denied');
  expect(denial).toBeDefined();
  const maps = { FollowTheMoney: 'UnknownLink' };
  const vocabulary = {
    ...graph.vocabulary,
    predicates: graph.vocabulary.predicates.map((one) => ({ ...one, maps })),
  };
  const file = followTheMoney(everything(indexGraph({ ...graph, vocabulary })), about);
  expect(file).toContain('norland~supplies~sudland');
  expect(file).not.toContain('norland~recognises~sudland');
  expect(file).not.toContain('anna-berg~visits~sudland');
});
