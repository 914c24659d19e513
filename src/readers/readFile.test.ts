import { describe, expect, it } from 'vitest';
import { LARGEST, readFile } from './readFile.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function refusalOf(name: string, bytes: Uint8Array<ArrayBuffer>) {
  const { readings, refusals } = await readFile({ name, bytes });
  expect(readings).toEqual([]);
  return refusals;
}

async function textOf(name: string, bytes: Uint8Array<ArrayBuffer>) {
  const { readings, refusals } = await readFile({ name, bytes });
  expect(refusals).toEqual([]);
  return readings[0]?.text;
}

describe('a file that gives no text', () => {
  it.each([
    ['empty.txt', new Uint8Array(), 'It is empty.'],
    ['blank.md', utf8(' \n\n\t'), 'It holds no words.'],
    ['photo.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /picture/u],
    [
      'old.doc',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      /encrypted Office file; save it as DOCX/u,
    ],
    [
      'program.txt',
      new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, ...utf8('a'.repeat(40))]),
      /neither text nor in a format/u,
    ],
    ['large.txt', new Uint8Array(LARGEST + 1).fill(97), /at most 32 can be read/u],
  ])('says why: %s', async (name, bytes, sentence) => {
    expect(await refusalOf(name, bytes)).toEqual([{ name, refused: expect.stringMatching(sentence) }]);
  });
});

describe('plain text', () => {
  it('is as it is, without its byte-order mark', async () => {
    expect(await textOf('a.txt', utf8('\uFEFFA ministry\r\n\r\nsaid so.\n'))).toBe(
      'A ministry\r\n\r\nsaid so.\n',
    );
  });

  it('of 20 MB is read', async () => {
    const text = await textOf('long.txt', new Uint8Array(20 * 1024 * 1024).fill(97));
    expect(text?.length).toBe(20 * 1024 * 1024);
  });
});

describe('Markdown', () => {
  const source = [
    '---\ntitle: "Of the file"\nauthor: Ana Petrova\ndate: 2024-03-12\ntags: [a, b]\n---',
    '# Ministry **denies**: no tanks\n',
    'The ministry [said](https://avalon.example/x) on Monday\nthat ~~forty~~ fourteen tanks stay.\n',
    '- First, the *army*.\n- Then the fleet.\n',
    '<script>alert(1)</script>\n',
    '| Country | Tanks |\n| --- | --- |\n| Avalon | 14 |\n',
  ].join('\n');

  it('is its words: no marks, no HTML, nothing that was struck', async () => {
    const { readings } = await readFile({ name: 'a.md', bytes: utf8(source) });
    expect(readings[0]?.text.split('\n\n')).toEqual([
      '# Ministry denies: no tanks',
      'By Ana Petrova',
      '2024-03-12',
      'The ministry said on Monday that fourteen tanks stay.',
      'First, the army.',
      'Then the fleet.',
      'Country | Tanks',
      'Avalon | 14',
    ]);
    expect(readings[0]?.leftOut).toEqual([{ text: 'forty', reason: 'withdrawn' }]);
    expect(readings[0]?.title).toEqual({ value: 'Ministry denies: no tanks', basis: 'page' });
  });

  it('with ten thousand marks of quotation ends', async () => {
    expect(await textOf('deep.md', utf8(`${'>'.repeat(10_000)} words`))).toContain('words');
  });
});
