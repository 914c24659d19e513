#!/usr/bin/env bash
# Node 24.21.0: `setFlagsFromString` of an option that its V8 does not have throws nothing, and writes an error on stderr.
#
# Expected: an exception that can be caught, or silence.
# Happens: the program goes on, with "Error: unrecognized flag" and a hint to --help on its stderr, which nothing in it can see
# or hold back. Options come and go: Node 20 has --interrupt-budget, Node 24 has not.
# Edgewise: asks for that option only where the version of V8 is one that has it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix new --no-audit --no-fund --loglevel=error node@24.21.0 > /dev/null
npm install --prefix old --no-audit --no-fund --loglevel=error node@20.20.2 > /dev/null
cat > show.cjs <<'JS'
const { setFlagsFromString } = require('node:v8');
try {
  setFlagsFromString('--interrupt-budget=100000');
  console.log(process.version, 'goes on');
} catch {
  console.log(process.version, 'throws');
}
JS
for which in old new; do
  "$which/node_modules/node/bin/node" show.cjs > "$which.out" 2> "$which.err"
  cat "$which.out" "$which.err"
done
grep -q 'goes on' old.out
[ ! -s old.err ]
grep -q 'goes on' new.out
grep -q 'unrecognized flag' new.err
