#!/usr/bin/env bash
# aria-query 5.3.2 (with @testing-library/dom 10.4.2): no element has the role search, so that <search> is not found by it.
#
# Expected: HTML has the element <search> since 2023, with the role search by itself (HTML-AAM); getByRole('search') finds it
# as it finds <nav> by navigation.
# Happens: the list of elements by role has none for search, and a test that asks for the role fails on a page that is right;
# with role="search" written on it as well it passes.
# Edgewise: asks in unit tests for the box in it, and in a browser, which knows the element, for the role.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "type": "module" }' > package.json
npm install --no-save --no-audit --no-fund --loglevel=error \
  aria-query@5.3.2 @testing-library/dom@10.4.2 jsdom@26.1.0 > /dev/null
cat > show.js <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';

const { document } = (globalThis.window = new JSDOM('<nav>Views</nav><search>Find</search>').window);
Object.assign(globalThis, { document });
const { queryByRole } = await import('@testing-library/dom');
const aria = createRequire(import.meta.url)('aria-query');

const elements = [...(aria.roleElements.get('search') ?? [])].map(({ name }) => name);
const found = (role) => queryByRole(document.body, role)?.localName ?? null;
console.log({ elements, navigation: found('navigation'), search: found('search') });
assert.deepEqual(elements, []);
assert.deepEqual([found('navigation'), found('search')], ['nav', null]);
document.querySelector('search').setAttribute('role', 'search');
assert.equal(found('search'), 'search');
JS
node show.js
