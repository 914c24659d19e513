import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { unpacked } from '../src/collection/carried.ts';
import { newsArticles } from './inventedNews.ts';

const OTHERS = [
  '# Переговоры в Осло\n\n3 марта 2021 г.\n\nНорвегия и Чили подписали соглашение о рыболовстве.',
  '# 挪威与智利签署渔业协定\n\n2021年3月3日\n\n挪威外交部长周三在奥斯陆表示，两国将共同管理渔场。',
  '# Ärger über Öl in Tromsø\n\n3. März 2021\n\nChile’s navy seized a Norwegian trawler off Valparaíso on Tuesday.',
];
const PAGE =
  '<!doctype html><title>Fish</title><article><h1>Norway and Peru talk about fish</h1><p>Norway signed a treaty with Peru on Tuesday, its ministry of trade said in Oslo.</p></article>';

test('the page makes of a folder, byte for byte, the graph that the command makes', async ({ page }) => {
  const folder = test.info().outputPath('news');
  mkdirSync(folder, { recursive: true });
  for (const [i, text] of [...newsArticles(30), ...OTHERS].entries())
    writeFileSync(join(folder, `a${i}.txt`), text);
  writeFileSync(join(folder, 'page.html'), PAGE);
  const out = test.info().outputPath('out');
  execFileSync(process.execPath, ['bin/edgewise.js', 'build', folder, '--out', out, '--json']);
  await page.goto('/');
  await page.getByRole('button', { name: 'Use your own articles' }).first().click();
  await page.getByLabel('Choose a folder').setInputFiles(folder);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the collection' }).click();
  const saved = await unpacked(new Uint8Array(readFileSync(await (await saving).path())));
  expect(saved?.graph).toBe(readFileSync(join(out, 'graph.json'), 'utf8'));
  expect(saved?.articles.size).toBe(34);
  for (const [file, bytes] of saved?.articles ?? [])
    expect(Buffer.from(bytes)).toEqual(readFileSync(join(out, 'articles', file)));
});
