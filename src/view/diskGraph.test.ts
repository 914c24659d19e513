import { expect, test } from 'vitest';
import { addressOnDisk, nameOnDisk } from './diskGraph.ts';

test.each(['graph.json', 'graph.json (2)', 'disk:a', 'ä b&c=d', '__proto__'])(
  'the file %s is named',
  (name) => {
    expect(nameOnDisk(addressOnDisk(name))).toBe(name);
  },
);

test.each(['graph.json', 'data/graph.json', 'disk:', '', 'disk', '/disk:x'])(
  '%j is none of the disk',
  (graph) => {
    expect(nameOnDisk(graph)).toBeNull();
  },
);
