import { describe, expect, it } from 'vitest';
import { readFile } from '../readFile.ts';

/** A line of a page: where it stands and the size of its letters, in points. */
type Line = [x: number, y: number, size: number, text: string];

/** A PDF of Helvetica pages, each with its lines. */
function pdf(pages: readonly (readonly Line[])[], trailer = ''): Uint8Array<ArrayBuffer> {
  const kids = pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, i) => {
      const stream = lines
        .map(([x, y, size, text]) => `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET`)
        .join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 500] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

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
