#!/usr/bin/env bash
# graphology-graphml 0.5.2: an edge that says directed="false" is read as directed.
#
# Expected: in GraphML, `directed` of an edge overrules `edgedefault` of the graph, so that a file may mix both; graphology
# has mixed graphs for it.
# Happens: the attribute of the edge is ignored. Who goes from b to c finds no way back, and the kind of the graph is told
# by `edgedefault` alone.
# Edgewise: writes directed edges only and marks those that are meant both ways with a fact of their own, `symmetric`
# (src/export/graphml.ts), which readBack.test.ts (this library) and networkx.test.ts (NetworkX) count.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "type": "module" }' > package.json
npm install --no-save --no-audit --no-fund --loglevel=error graphology@0.26.0 graphology-graphml@0.5.2 > /dev/null
cat > show.js <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Graph from 'graphology';
import graphml from 'graphology-graphml';

const { version } = JSON.parse(readFileSync('node_modules/graphology-graphml/package.json', 'utf8'));
console.log('graphology-graphml', version);
const graph = graphml.parse(Graph, `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <graph edgedefault="directed">
    <node id="a"/><node id="b"/><node id="c"/>
    <edge id="one-way" source="a" target="b"/>
    <edge id="both-ways" source="b" target="c" directed="false"/>
  </graph>
</graphml>`);
const facts = { directed: graph.directedSize, undirected: graph.undirectedSize, fromC: graph.outNeighbors('c') };
console.log(facts);
assert.deepEqual(facts, { directed: 2, undirected: 0, fromC: [] });
JS
node show.js
