#!/usr/bin/env bash
# downshift 9.5.0: an open combobox without items names the first one as marked.
#
# Expected: aria-activedescendant of the field names an element of the list, or is empty while there is none, as ARIA asks.
# Happens: with `defaultHighlightedIndex: 0` and a list that is open and still empty (the results are on their way, or there
# are none) it names the id of item 0, which no element has. A screen reader announces nothing; axe calls it critical.
# Edgewise: empties the attribute until something is found (app/panels/search/SearchCombobox.tsx, held by SearchBox.test.tsx
# and e2e/access.spec.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "type": "module" }' > package.json
npm install --no-save --no-audit --no-fund --loglevel=error downshift@9.5.0 react@19.3.1 react-dom@19.3.1 > /dev/null
cat > show.js <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { useCombobox } from 'downshift';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

console.log('downshift', JSON.parse(readFileSync('node_modules/downshift/package.json', 'utf8')).version);

function Box({ items }) {
  const box = useCombobox({ id: 'box', items, initialIsOpen: true, defaultHighlightedIndex: 0 });
  const found = items.map((item, index) => createElement('li', { key: item, ...box.getItemProps({ item, index }) }, item));
  return createElement('div', null, [
    createElement('label', { key: 'label', ...box.getLabelProps() }, 'Search'),
    createElement('input', { key: 'input', ...box.getInputProps() }),
    createElement('ul', { key: 'menu', ...box.getMenuProps() }, found),
  ]);
}

function marked(items) {
  const page = renderToStaticMarkup(createElement(Box, { items }));
  const id = /aria-activedescendant="([^"]*)"/.exec(page)?.[1] ?? '';
  return { id, isThere: page.includes(` id="${id}"`) };
}

const facts = { 'two items': marked(['one', 'two']), 'no item': marked([]) };
console.table(facts);
assert.deepEqual(facts['two items'], { id: 'box-item-0', isThere: true });
assert.deepEqual(facts['no item'], { id: 'box-item-0', isThere: false });
JS
node show.js
