#!/usr/bin/env bash
# graphology-gexf 0.13.2: positions, sizes and colours are written in a namespace that no version of GEXF has.
#
# Expected: a file of GEXF 1.2 has what is drawn in "http://www.gexf.net/1.2draft/viz", where readers that know namespaces
# (NetworkX, for one) look for it.
# Happens: it is declared as "http:///www.gexf.net/1.1draft/viz", with three slashes and the wrong version. Such readers find
# no position and no colour; this library finds them, because it looks for the prefix "viz:".
# Edgewise: writes GEXF itself, with the namespace of 1.2 (src/export/gexf.ts, held by gexf.test.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "type": "module" }' > package.json
npm install --no-save --no-audit --no-fund --loglevel=error graphology@0.26.0 graphology-gexf@0.13.2 @xmldom/xmldom@0.9.12 > /dev/null
cat > show.js <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import Graph from 'graphology';
import gexf from 'graphology-gexf';

const { version } = JSON.parse(readFileSync('node_modules/graphology-gexf/package.json', 'utf8'));
console.log('graphology-gexf', version);
const graph = new Graph();
graph.addNode('a', { x: 1, y: 2, size: 3, color: '#ff0000' });
const file = gexf.write(graph);
const root = new DOMParser().parseFromString(file, 'application/xml').documentElement;
const found = root.getElementsByTagNameNS('http://www.gexf.net/1.2draft/viz', '*').length;
console.log({ version: root.getAttribute('version'), viz: root.getAttribute('xmlns:viz') });
console.log('elements in the namespace of GEXF 1.2 for drawing:', found);
console.log('read back by the library itself:', gexf.parse(Graph, file).getNodeAttributes('a'));
assert.equal(root.getAttribute('version'), '1.2');
assert.equal(root.getAttribute('xmlns:viz'), 'http:///www.gexf.net/1.1draft/viz');
assert.equal(found, 0);
JS
node show.js
