import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pdf } from '../../readers/pdf/testPdf.ts';
import { docx, zip } from '../../readers/testFiles.ts';
import { pdfOf } from './testKinds.ts';
import { news, textOf } from './testNews.ts';

/** What becomes of a file, by its path. */
export type Fates = Record<string, 'read' | 'refused' | 'left out'>;

function bomb(): Uint8Array {
  return zip({ 'large.txt': new Uint8Array(33 * 1024 * 1024).fill(97) });
}

function encryptedZip(): Uint8Array {
  const bytes = zip({ 'a.txt': 'Words.' });
  bytes[6] = 1;
  return bytes;
}

function encryptedPdf(): Uint8Array {
  const key = `<${'00'.repeat(32)}>`;
  return pdf(
    [[[20, 440, 10, 'Words.']]],
    `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`,
  );
}

/** Files that give nothing, each for another reason. */
const REFUSED: Record<string, () => Uint8Array | string> = {
  'empty.txt': () => '',
  'empty.pdf': () => '',
  'blank.md': () => ' \n\n\t',
  'noise.txt': () => Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 32),
  'photo.txt': () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
  'old.doc': () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
  'letter.rtf': () => '{\\rtf1 Words.}',
  'packed.gz': () => Uint8Array.from([0x1f, 0x8b, 8, 0]),
  'locked.zip': encryptedZip,
  'cut.zip': () => zip({ 'a.txt': 'Words.' }).slice(0, 20),
  'bomb.zip': bomb,
  'table.xlsx': () => zip({ 'xl/workbook.xml': '<x/>' }),
  'broken.docx': () => docx('<w:p>'),
  'broken.pdf': () => '%PDF-1.7\nnothing more',
  'locked.pdf': encryptedPdf,
  'other.json': () => '{"a": 1}',
  'broken.json': () => '{ "headline": ',
  'marks.html': () => '<b>x</b>'.repeat(400_001),
  'deep.html': () => `${'<div>'.repeat(1500)}Words.`,
};

/** Files that are read, though they look as if they could not be. */
const READ: Record<string, () => Uint8Array | string> = {
  'page in text.txt': () => `<html><body><h1>Tide</h1><p>${news(900).paragraphs.join(' ')}</p></body></html>`,
  'pdf in text.txt': () => pdfOf(news(901)),
  'text in page.pdf': () => textOf(news(902)),
  'one line.txt': () => Array.from({ length: 20_000 }, (_, i) => `word${i}`).join(' '),
  'breaks.html': () =>
    `<html><body><h1>Tide</h1><div>${'<br>'.repeat(50_000)}${news(903).paragraphs.join('<br><br>')}</div></body></html>`,
  '\u001B[31mred.txt': () => textOf(news(904)),
  'two\nlines.txt': () => textOf(news(905)),
  '-rf.txt': () => textOf(news(906)),
  '%2e%2e%2f.txt': () => textOf(news(907)),
  'e\u0301tude 中文 🛳.txt': () => textOf(news(908)),
  '<script>alert(1)<img>.txt': () => textOf(news(909)),
  [`${'long'.repeat(60)}.txt`]: () => textOf(news(910)),
};

/** Writes them, with what is no file at all, and tells what has to become of each. */
export function writeBadFiles(folder: string): Fates {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries({ ...REFUSED, ...READ }))
    writeFileSync(join(folder, name), content());
  writeFileSync(join(folder, '.hidden.txt'), textOf(news(911)));
  writeFileSync(join(folder, 'secret.txt'), textOf(news(912)), { mode: 0o000 });
  symlinkSync('.', join(folder, 'ring'));
  symlinkSync('nowhere', join(folder, 'dangling.txt'));
  symlinkSync('/etc/passwd', join(folder, 'passwd.txt'));
  const fates = (names: string[], fate: Fates[string]) =>
    names.map((name): [string, Fates[string]] => [name, fate]);
  return Object.fromEntries([
    ...fates(Object.keys(REFUSED), 'refused'),
    ...fates(Object.keys(READ), 'read'),
    ...fates(['.hidden.txt', 'ring', 'dangling.txt', 'passwd.txt'], 'left out'),
    // Whoever is root may read all.
    ...fates(['secret.txt'], process.getuid?.() === 0 ? 'read' : 'left out'),
  ]);
}
