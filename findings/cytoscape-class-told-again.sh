#!/usr/bin/env bash
# cytoscape 3.34.4: giving an element a class that it has styles it anew and tells all who listen.
#
# Expected: addClass and removeClass do nothing where nothing changes, as those of the browser's classList and as the
# library's own classes() do.
# Happens: each element is styled again, and emits `class` and `style`, although nothing changed: 1,000 elements, 1,000
# events of each, for a class that all have and for one that none has. Hovering over a large graph pays for it each time.
# Edgewise: compares what is drawn with what is to be, and tells only the difference, as data and without classes
# (app/renderers/cytoscape/applyScene.ts, held by applyScene.test.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "type": "module" }' > package.json
npm install --no-save --no-audit --no-fund --loglevel=error cytoscape@3.34.4 > /dev/null
cat > show.js <<'JS'
import assert from 'node:assert/strict';
import cytoscape from 'cytoscape';

console.log('cytoscape', cytoscape.version);
const elements = Array.from({ length: 1000 }, (_, i) => ({ data: { id: `n${i}` }, classes: 'near' }));
const cy = cytoscape({ headless: true, styleEnabled: true, elements, style: [{ selector: '.near', style: { width: 9 } }] });
const told = { class: 0, style: 0 };
cy.on('class', () => told.class++);
cy.on('style', () => told.style++);
const telling = (what) => {
  Object.assign(told, { class: 0, style: 0 });
  what(cy.nodes());
  return { ...told };
};
const facts = {
  "addClass('near') where all have it": telling((nodes) => nodes.addClass('near')),
  "removeClass('far') where none has it": telling((nodes) => nodes.removeClass('far')),
  "classes('near') where all have just it": telling((nodes) => nodes.classes('near')),
};
cy.destroy();
console.table(facts);
const all = { class: 1000, style: 1000 };
assert.deepEqual(Object.values(facts), [all, all, { class: 0, style: 0 }]);
JS
node show.js
