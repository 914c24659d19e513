#!/usr/bin/env bash
# tinypool 2.2.0: a worker asks for the use of memory after every task, whether or not a limit was set.
#
# Expected: memory is looked at where `maxMemoryLimitBeforeRecycle` asks for it; without it a task costs two messages.
# Happens: `process.memoryUsage()` is called once a task in any case. In a profile of a build (node --cpu-prof, busy cores) it
# took 0.65 s of each of two threads for 500 tasks.
# Edgewise: sends stories in batches of eight, so that it is asked once for eight.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "type": "module" }' > package.json
npm install --no-save --no-audit --no-fund --loglevel=error tinypool@2.2.0 > /dev/null
cat > count.js <<'JS'
const own = process.memoryUsage;
globalThis.asked = 0;
process.memoryUsage = () => {
  globalThis.asked += 1;
  return own();
};
JS
cat > worker.js <<'JS'
export default () => globalThis.asked;
JS
cat > show.js <<'JS'
import assert from 'node:assert/strict';
import { Tinypool } from 'tinypool';

const filename = new URL('./worker.js', import.meta.url).href;
const preload = new URL('./count.js', import.meta.url).href;
const pool = new Tinypool({ filename, minThreads: 1, maxThreads: 1, execArgv: ['--import', preload] });
assert.equal(pool.options.maxMemoryLimitBeforeRecycle, undefined);
const before = [];
for (let task = 0; task < 5; task++) before.push(await pool.run(null));
console.log({ node: process.version, tasks: before.length, 'asked before each task': before });
await pool.destroy();
assert.deepEqual(before, [0, 1, 2, 3, 4]);
JS
node show.js
