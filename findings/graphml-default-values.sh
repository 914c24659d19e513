#!/usr/bin/env bash
# graphology-graphml 0.5.2: a default value is a text whatever its type, so that a default of false is true.
#
# Expected: a key of GraphML with attr.type="boolean" and a default of false gives false to every edge that says nothing,
# and attr.type="int" with a default of 3 gives the number 3.
# Happens: values that an edge spells out are read by their type, defaults are not: they are the texts 'false' and '3'. In
# a condition, 'false' is true.
# Edgewise: writes no defaults in GraphML (src/export/graphml.ts): each edge spells out what it is. readBack.test.ts
# reads it back with this library and holds that the boolean `symmetric` is the boolean true of the right edges alone.
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
  <key id="d" for="edge" attr.name="denied" attr.type="boolean"><default>false</default></key>
  <key id="n" for="edge" attr.name="count" attr.type="int"><default>3</default></key>
  <graph edgedefault="directed">
    <node id="a"/><node id="b"/>
    <edge id="spelled-out" source="a" target="b"><data key="d">false</data><data key="n">3</data></edge>
    <edge id="by-default" source="b" target="a"/>
  </graph>
</graphml>`);
const [spelledOut, byDefault] = ['spelled-out', 'by-default'].map((id) => graph.getEdgeAttributes(id));
console.log({ spelledOut, byDefault, 'is it denied by default?': byDefault.denied ? 'yes' : 'no' });
assert.deepEqual(spelledOut, { denied: false, count: 3 });
assert.deepEqual(byDefault, { denied: 'false', count: '3' });
JS
node show.js
