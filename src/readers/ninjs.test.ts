import { describe, expect, it } from 'vitest';
import { readFile } from './readFile.ts';

const item = {
  uri: 'https://wire.coast.example/123',
  type: 'text',
  versioncreated: '2024-03-12T18:40:00+01:00',
  byline: 'Tomas Rell',
  language: 'en',
  infosource: [{ name: 'Coast Wire' }],
  headline: 'Ministry denies: no tanks sold',
  body_xhtml:
    '<p>The ministry sold <del>forty</del> four lorries.</p><p>It said so on Monday.</p><script>alert(1)</script>',
};

async function read(value: unknown) {
  return readFile({ name: 'a.json', bytes: new TextEncoder().encode(JSON.stringify(value)) });
}

describe('an item of ninjs', () => {
  it('is its headline, byline, date and body', async () => {
    const { readings } = await read(item);
    expect(readings[0]).toMatchObject({
      text: '# Ministry denies: no tanks sold\n\nBy Tomas Rell\n\n2024-03-12\n\nThe ministry sold four lorries.\n\nIt said so on Monday.',
      publisher: { value: 'Coast Wire', basis: 'file' },
      published: { value: '2024-03-12T18:40:00+01:00', basis: 'file' },
      url: { value: 'https://wire.coast.example/123', basis: 'file' },
      leftOut: [{ text: 'forty', reason: 'withdrawn' }],
    });
  });

  it('of the second version and in a list is read the same', async () => {
    const second = {
      uri: 'tag:x',
      headlines: [{ role: 'main', value: 'Envoy lands' }],
      bodies: [{ contenttype: 'text/plain', value: 'He landed.\n\nHe left.' }],
    };
    const { readings, refusals } = await read({ _items: [second, { ...item, pubstatus: 'canceled' }] });
    expect(readings.map(({ name, text }) => [name, text])).toEqual([
      ['a.json/0001.json', '# Envoy lands\n\nHe landed.\n\nHe left.'],
    ]);
    expect(refusals).toEqual([
      { name: 'a.json/0002.json', refused: 'Its publisher withdrew it (pubstatus canceled).' },
    ]);
  });

  it('is told from other JSON and from broken JSON', async () => {
    expect((await read({ a: 1 })).refusals[0]?.refused).toMatch(/not a ninjs item/u);
    const broken = await readFile({ name: 'a.json', bytes: new TextEncoder().encode('{ "headline": ') });
    expect(broken.refusals[0]?.refused).toMatch(/damaged JSON/u);
  });
});
