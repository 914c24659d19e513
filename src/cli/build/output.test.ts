import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, writeFiles } from '../testFolder.ts';
import { MANIFEST } from '../../collection/manifest.ts';
import { locate, oldManifest, replace } from './output.ts';

const full = () => Promise.reject(new Error('The disk is full.'));
const manifest = JSON.stringify({
  format: 'edgewise/manifest',
  version: 1,
  code: '',
  extractors: [],
  files: [],
  leftOut: [],
  graph: '0'.repeat(64),
});

describe('a folder to write into', () => {
  it('may be new, empty, or an output of before', () => {
    expect(oldManifest(join(folderOf(), 'new'))).toBeNull();
    expect(oldManifest(folderOf())).toBeNull();
    expect(oldManifest(folderOf({ [MANIFEST]: manifest }))).toMatchObject({ files: [] });
  });

  it.each([
    [{ 'notes.txt': '' }],
    [{ [MANIFEST]: '{}' }],
    [{ [MANIFEST]: manifest, 'notes.txt': '' }],
    [{ [MANIFEST]: manifest, 'articles/mine.txt': '' }],
  ])('is refused where it holds anything else: %j', (files) => {
    expect(() => oldManifest(folderOf(files))).toThrow(/^Nothing was written into .* Name another folder/u);
  });

  it('is refused where it is a file, or where one stands', () => {
    expect(() => oldManifest(join(folderOf({ file: '' }), 'file'))).toThrow('no folder');
    expect(() => oldManifest(process.cwd())).toThrow('where you are');
    expect(() => oldManifest(dirname(process.cwd()))).toThrow('where you are');
  });
});

describe('replacing a folder', () => {
  it('leaves nothing of the old one and nothing beside the new one', async () => {
    const place = join(folderOf({ 'out/old.txt': 'old' }), 'out');
    await replace(place, (next) => writeFiles(next, { 'new.txt': 'new' }));
    expect(readdirSync(place)).toEqual(['new.txt']);
    expect(readdirSync(dirname(place))).toEqual(['out']);
  });

  it('leaves the old one where the new one cannot be written', async () => {
    const place = join(folderOf({ 'out/old.txt': 'old' }), 'out');
    await expect(replace(place, full)).rejects.toThrow('full');
    expect(readFileSync(join(place, 'old.txt'), 'utf8')).toBe('old');
    expect(readdirSync(dirname(place))).toEqual(['out']);
  });

  it('puts the old one back where it was killed between taking it away and bringing the new one', () => {
    const place = join(folderOf({ 'out/old.txt': 'old' }), 'out');
    const ended = 2 ** 22 + 1; // no process has that number
    renameSync(place, join(dirname(place), `.${basename(place)}.previous-${ended}`));
    expect(locate(place)).toMatch(/out$/u);
    expect(existsSync(join(place, 'old.txt'))).toBe(true);
  });
});
