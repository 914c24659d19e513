import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { unpacked } from '../src/collection/carried.ts';
import { pdf } from '../src/readers/pdf/testPdf.ts';
import { docx, paragraph, run, zip } from '../src/readers/testFiles.ts';
import { newsArticles } from './inventedNews.ts';

const treaty = (country: string, topic: string) =>
  `${country} signed a ${topic} treaty with Peru on Monday. The ${topic} ministers of both countries shook hands.`;

/** A file of each kind that is read, and some in other scripts. */
const KINDS: Record<string, string | Uint8Array> = {
  'russian.txt':
    '# Переговоры в Осло\n\n3 марта 2021 г.\n\nНорвегия и Чили подписали соглашение о рыболовстве.',
  'chinese.txt':
    '# 挪威与智利签署渔业协定\n\n2021年3月3日\n\n挪威外交部长周三在奥斯陆表示，两国将共同管理渔场。',
  'accents.txt':
    '# Ärger über Öl in Tromsø\n\n3. März 2021\n\nChile’s navy seized a Norwegian trawler off Valparaíso on Tuesday.',
  'page.html': `<!doctype html><title>Fish</title><article><h1>Norway and Peru talk</h1><p>${treaty('Norway', 'fishing')}</p></article>`,
  'note.md': `# Fiji and Peru talk\n\n*3 March 2021*\n\n${treaty('Fiji', 'railway')} Tea &amp; *cake* were served.`,
  'paper.docx': docx(
    paragraph(run('Kenya and Peru talk'), 'Heading1') + paragraph(run(treaty('Kenya', 'energy'))),
  ),
  'print.pdf': pdf([
    [
      [40, 450, 18, 'Cuba and Peru talk'],
      [40, 400, 10, treaty('Cuba', 'border')],
    ],
  ]),
  'mail.eml': `From: Coast Wire <wire@coast.example>\r\nSubject: Oman and Peru talk\r\n\r\n${treaty('Oman', 'harbour')}\r\n`,
  'all.zip': zip({ 'inner.txt': `Nepal and Peru talk\n\n${treaty('Nepal', 'grain')}`, 'empty.txt': '' }),
  'broken.pdf': '%PDF-1.7 and nothing more',
};

test('the page makes of a folder, byte for byte, the graph that the command makes', async ({ page }) => {
  const folder = test.info().outputPath('news');
  mkdirSync(folder, { recursive: true });
  for (const [i, text] of newsArticles(30).entries()) writeFileSync(join(folder, `a${i}.txt`), text);
  for (const [name, bytes] of Object.entries(KINDS)) writeFileSync(join(folder, name), bytes);
  const out = test.info().outputPath('out');
  execFileSync(process.execPath, ['bin/edgewise.js', 'build', folder, '--out', out, '--json']);
  await page.goto('/');
  await page.getByRole('button', { name: 'Use your own articles' }).first().click();
  await page.getByLabel('Choose a folder').setInputFiles(folder);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the collection' }).click();
  const saved = await unpacked(new Uint8Array(readFileSync(await (await saving).path())));
  expect(saved?.graph).toBe(readFileSync(join(out, 'graph.json'), 'utf8'));
  const texts = [...(saved?.articles.values() ?? [])].map((bytes) => new TextDecoder().decode(bytes)).join();
  for (const country of ['Norway', 'Fiji', 'Kenya', 'Cuba', 'Oman', 'Nepal'])
    expect(texts).toMatch(new RegExp(`${country} signed a \\w+ treaty with Peru`, 'u'));
  expect(saved?.articles.size).toBe(30 + 9);
  for (const [file, bytes] of saved?.articles ?? [])
    expect(Buffer.from(bytes)).toEqual(readFileSync(join(out, 'articles', file)));
});
