#!/usr/bin/env bash
# @acemir/cssom 0.9.33: the file that its package names for browsers exports nothing.
#
# Expected: with "browser" as with "main", `parse` can be imported, as linkedom does.
# Happens: `build/CSSOM.js` declares one variable and exports none. So linkedom, which runs in Node, cannot be bundled for a
# browser or a worker: the bundler looks for `parse` in that file and stops.
# Edgewise: tells its bundler to take the file of "main" instead (`app/pages/readerAlias.ts`).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --loglevel=error @acemir/cssom@0.9.33 linkedom@0.18.14 rolldown@1.2.19 > /dev/null
cat > show.cjs <<'JS'
const { browser, main } = require('@acemir/cssom/package.json');
for (const [field, file] of Object.entries({ browser, main }))
  console.log(field, file, typeof require(`./node_modules/@acemir/cssom/${file}`).parse);
JS
node show.cjs | tee out
grep -qx 'browser ./build/CSSOM.js undefined' out
grep -qx 'main ./lib/index.js function' out
echo "import { parseHTML } from 'linkedom'; console.log(parseHTML('<p>').document.body);" > entry.js
npx rolldown entry.js --platform node --file node.js > /dev/null 2>&1
if npx rolldown entry.js --platform browser --file browser.js > browser.log 2>&1; then exit 1; fi
grep -m 1 'parse' browser.log
