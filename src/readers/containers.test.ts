import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from './readFile.ts';
import { docx, paragraph, run, zip } from './testFiles.ts';

const PAGE =
  '<html><body><article><h1>Envoy lands</h1><p>The envoy of Vesk landed at noon.</p></article></body></html>';

async function read(name: string, bytes: Uint8Array<ArrayBuffer>) {
  return readFile({ name, bytes });
}

const names = ({ readings }: { readings: { name: string }[] }) => readings.map(({ name }) => name);

describe('a zip', () => {
  it('gives each of its files on its own, in the order of their names', async () => {
    const outcome = await read(
      'all.zip',
      zip({
        'b/two.html': PAGE,
        'a.txt': 'Words.',
        'c.bin': new Uint8Array(50),
        'inner.zip': zip({ 'd.md': '# D\n\nMore words.' }),
      }),
    );
    expect(names(outcome)).toEqual(['all.zip/a.txt', 'all.zip/b/two.html', 'all.zip/inner.zip/d.md']);
    expect(outcome.refusals.map(({ name }) => name)).toEqual(['all.zip/c.bin']);
  });

  it('whose names lead out of it loses these alone', async () => {
    const outcome = await read(
      'out.zip',
      zip({ '../../etc/a.txt': 'Out.', 'C:\\b.txt': 'Out.', '/c.txt': 'Out.', 'd.txt': 'In.' }),
    );
    expect(names(outcome)).toEqual(['out.zip/d.txt']);
    expect(outcome.refusals.map(({ refused }) => refused)).toEqual(
      Array(3).fill('Its name leads out of the archive; rename it.'),
    );
  });

  it('is counted as it is unpacked, whatever size it states', async () => {
    const bytes = zip({ 'large.txt': new Uint8Array(33 * 1024 * 1024).fill(97), 'small.txt': 'Words.' });
    for (const at of places(bytes, [0x50, 0x4b, 3, 4])) bytes.set([5, 0, 0, 0], at + 22);
    const outcome = await read('bomb.zip', bytes);
    expect(names(outcome)).toEqual(['bomb.zip/small.txt']);
    expect(outcome.refusals).toEqual([
      { name: 'bomb.zip/large.txt', refused: 'It has more than 32 MB when unpacked; split it.' },
    ]);
  });

  it('that holds zips without end is opened three deep', async () => {
    let bytes = zip({ 'a.txt': 'Words.' });
    for (let i = 0; i < 5; i++) bytes = zip({ 'a.zip': bytes });
    expect((await read('a.zip', bytes)).refusals[0]?.refused).toMatch(/more than 3 files around it/u);
  });

  it('that is encrypted, cut or another office file says so', async () => {
    const encrypted = zip({ 'a.txt': 'Words.' });
    encrypted[6] = 1;
    expect((await read('a.zip', encrypted)).refusals[0]?.refused).toMatch(/^It is encrypted/u);
    expect((await read('a.zip', zip({ 'a.txt': 'Words.' }).slice(0, 20))).readings).toEqual([]);
    expect((await read('a.xlsx', zip({ 'xl/workbook.xml': '<x/>' }))).refusals[0]?.refused).toMatch(
      /spreadsheet/u,
    );
  });
});

function places(bytes: Uint8Array, signature: number[]): number[] {
  return [...bytes.keys()].filter((at) => signature.every((byte, i) => bytes[at + i] === byte));
}

const part = (type: string, body: string, name = '') =>
  `--x\r\nContent-Type: ${type}\r\n${name && `Content-Disposition: attachment; filename="${name}"\r\n`}\r\n${body}\r\n`;

describe('a DOCX', () => {
  it('is its paragraphs without comments, deleted and struck words', async () => {
    const { readings } = await read(
      'a.docx',
      docx(
        paragraph(run('Ministry denies: no tanks sold'), 'Heading1') +
          paragraph(run('By Jan Hill')) +
          paragraph(run('8 April 2024')) +
          paragraph(
            `${run('The ministry sold ')}<w:del w:id="1" w:author="x"><w:r><w:delText>forty</w:delText></w:r></w:del><w:ins w:id="2" w:author="x">${run('four')}</w:ins>${run(' old')}${run(' tanks', '<w:strike/>')} lorries.<w:commentReference w:id="0"/>`,
          ) +
          paragraph(run('It said so on Monday.')),
      ),
    );
    expect(readings[0]?.text.split('\n\n')).toEqual([
      '# Ministry denies: no tanks sold',
      'By Jan Hill',
      '8 April 2024',
      'The ministry sold four old',
      'It said so on Monday.',
    ]);
    expect(readings[0]).toMatchObject({
      published: { value: '2024-04-08', basis: 'page' },
      leftOut: [{ text: 'tanks', reason: 'withdrawn' }],
    });
  });

  it('that is broken is refused in a sentence', async () => {
    expect((await read('a.docx', docx('<w:p>'))).refusals[0]?.refused).toMatch(
      /^It is damaged|^It holds no words/u,
    );
  });
});

describe('an e-mail', () => {
  const headers =
    'From: Coast Wire <wire@coast.example>\r\nTo: a@b.example\r\nSubject: =?utf-8?Q?Fwd:_Norland_kauft_Hubschrauber_f=C3=BCr_Vesk?=\r\nDate: Tue, 12 Mar 2024 18:40:00 +0100\r\nMIME-Version: 1.0\r\n';
  const mail = (rest: string) => strToU8(headers + rest);

  it('leads with its subject, sender and date, and leaves its signature out', async () => {
    const { readings } = await read(
      'a.eml',
      mail(
        'Content-Type: text/plain; charset=utf-8\r\n\r\nNorland buys thirty helicopters.\r\n\r\nVesk gets ten.\r\n-- \r\nCoast Wire, Harbour City\r\n',
      ),
    );
    expect(readings[0]?.text).toBe(
      '# Norland kauft Hubschrauber für Vesk\n\nBy Coast Wire\n\n2024-03-12\n\nNorland buys thirty helicopters.\r\n\r\nVesk gets ten.'.replaceAll(
        '\r\n',
        '\n',
      ),
    );
    expect(readings[0]?.leftOut).toEqual([{ text: '-- \nCoast Wire, Harbour City', reason: 'signature' }]);
  });

  it('gives its page before its plain text, and what is attached on its own', async () => {
    const outcome = await read(
      'a.txt',
      mail(
        `Content-Type: multipart/mixed; boundary=x\r\n\r\n${part('text/html', '<p>Norland buys.</p><p>Vesk gets ten.</p>')}${part('text/html', PAGE, '../page.html')}${part('image/png', 'no', 'a.png')}--x--\r\n`,
      ),
    );
    expect(names(outcome)).toEqual(['a.txt', 'a.txt/page.html']);
    expect(outcome.readings[0]?.text).toMatch(/2024-03-12\n\nNorland buys\.\n\nVesk gets ten\.$/u);
  });

  it('that is encrypted says so', async () => {
    const { refusals } = await read(
      'a.eml',
      mail('Content-Type: application/pkcs7-mime; smime-type=enveloped-data\r\n\r\nabc\r\n'),
    );
    expect(refusals[0]?.refused).toBe('It is encrypted; save its text as a file.');
  });
});
