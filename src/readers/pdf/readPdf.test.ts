import { describe, expect, it } from 'vitest';
import { readFile } from '../readFile.ts';
import { pdf, type Line } from './testPdf.ts';

const head = (page: number): Line[] => [
  [20, 480, 8, 'Avalon Post'],
  [180, 20, 8, `Page ${page} of 2`],
];

const pages: Line[][] = [
  [
    ...head(1).slice(0, 1),
    [20, 440, 20, 'Norland moves'],
    [20, 418, 20, 'forty tanks'],
    [20, 390, 10, 'By Ana Petrova'],
    [20, 370, 10, '12 March 2024'],
    [20, 340, 10, 'Norland has moved forty tanks to its bor-'],
    [20, 328, 10, 'der with Vesk, the ministry said.'],
    [30, 316, 10, 'Vesk asked for an explanation within'],
    [20, 304, 10, 'two days, its foreign minister told'],
    ...head(1).slice(1),
  ],
  [
    ...head(2).slice(0, 1),
    [20, 440, 10, 'reporters in Harbour City.'],
    [20, 410, 10, 'Nobody was hurt.'],
    ...head(2).slice(1),
  ],
];

const refusal = async (bytes: Uint8Array<ArrayBuffer>) =>
  (await readFile({ name: 'a.pdf', bytes })).refusals[0]?.refused;

describe('a PDF', () => {
  it('is its paragraphs, over parted words and the end of a page, without heads and feet', async () => {
    const { readings, refusals } = await readFile({ name: 'a.pdf', bytes: pdf(pages) });
    expect(refusals).toEqual([]);
    expect(readings[0]?.text.split('\n\n')).toEqual([
      '# Norland moves forty tanks',
      'By Ana Petrova',
      '12 March 2024',
      'Norland has moved forty tanks to its border with Vesk, the ministry said.',
      'Vesk asked for an explanation within two days, its foreign minister told reporters in Harbour City.',
      'Nobody was hurt.',
    ]);
    expect(readings[0]).toMatchObject({
      byline: { value: 'Ana Petrova' },
      published: { value: '2024-03-12', basis: 'page' },
    });
    expect(readings[0]?.leftOut.map(({ text }) => text)).toEqual([
      'Avalon Post',
      'Avalon Post',
      'Page 1 of 2',
      'Page 2 of 2',
    ]);
  });

  it('leaves the bytes that it was given as they were', async () => {
    const bytes = pdf(pages);
    await readFile({ name: 'a.pdf', bytes });
    expect(bytes.length).toBeGreaterThan(1000);
  });

  it('without letters, encrypted or broken says so', async () => {
    expect(await refusal(pdf([[]]))).toMatch(/^It holds scanned pages/u);
    const key = `<${'00'.repeat(32)}>`;
    const encrypted = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00> <00>]`;
    expect(await refusal(pdf(pages, encrypted))).toMatch(/^It is encrypted/u);
    expect(await refusal(new TextEncoder().encode('%PDF-1.7\nnothing more'))).toMatch(/^It is damaged/u);
  });
});
