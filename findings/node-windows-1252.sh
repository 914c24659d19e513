#!/usr/bin/env bash
# Node 20.20.2: TextDecoder('windows-1252') decodes the bytes 0x80 to 0x9F as ISO 8859-1.
#
# Expected: by the index of the WHATWG Encoding Standard 0x80 is the euro sign, 0x93 and 0x94 are quotation marks and 0x96 is
# a dash; every browser gives these.
# Happens: they become the control characters U+0080, U+0093, U+0094 and U+0096, so that quotations lose their marks.
# Edgewise: src/readers/windows1252.ts puts them right after decoding.
set -euo pipefail
node --input-type=module <<'JS'
import assert from 'node:assert/strict';

console.log('node', process.version);
const text = new TextDecoder('windows-1252').decode(Uint8Array.from([0x80, 0x93, 0x94, 0x96]));
const points = [...text].map((letter) => `U+${letter.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
console.log('80 93 94 96:', points.join(' '));
assert.deepEqual(points, ['U+0080', 'U+0093', 'U+0094', 'U+0096'], 'windows-1252 is decoded by its index now');
JS
