#!/usr/bin/env bash
# graphology-gexf 0.13.2: a member of a list that has a bar in it is two members after writing and reading.
#
# Expected: what write() writes, parse() reads: the list ['Norland | Sudland', 'Reuters'] comes back with two members. GEXF
# 1.2 has no way to escape a bar, so that write() could write it in quotation marks, which parse() knows, or refuse it.
# Happens: it is written as "Norland | Sudland|Reuters" and read back as three members, without an error.
# Edgewise: writes no lists in GEXF: a list is one text (listed in src/export/columns.ts), declared as a string, and
# readBack.test.ts reads names with hostile signs back through this library.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "type": "module" }' > package.json
npm install --no-save --no-audit --no-fund --loglevel=error graphology@0.26.0 graphology-gexf@0.13.2 > /dev/null
cat > show.js <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Graph from 'graphology';
import gexf from 'graphology-gexf';

const { version } = JSON.parse(readFileSync('node_modules/graphology-gexf/package.json', 'utf8'));
console.log('graphology-gexf', version);
const graph = new Graph();
graph.addNode('a', { names: ['Norland | Sudland', 'Reuters'] });
const file = gexf.write(graph);
const { names } = gexf.parse(Graph, file).getNodeAttributes('a');
console.log('written:', /<attvalue .*>/.exec(file)?.[0]);
console.log('read back:', names);
assert.deepEqual(names, ['Norland', 'Sudland', 'Reuters']);
JS
node show.js
