import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../testFolder.ts';
import { listInputs, shown } from './inputs.ts';

const paths = (list: { path: string }[]) => list.map(({ path }) => path);

describe('files and folders', () => {
  it('are listed with what lies below, sorted by path, in whatever order they are given', () => {
    const folder = folderOf({ 'b.txt': '', 'sub/deep/a.txt': '', 'a b.html': '' });
    const [once, turned] = [
      [folder, join(folder, 'sub/deep/a.txt')],
      [join(folder, 'sub/deep/a.txt'), folder],
    ].map((given) => listInputs(given, '/nowhere'));
    expect(paths(once?.files ?? [])).toEqual(['a b.html', 'b.txt', 'sub/deep/a.txt']);
    expect(once?.leftOut).toEqual([{ path: 'a.txt', why: 'It was given twice.' }]);
    expect(turned).toEqual(once);
  });

  it('lead neither round in a ring nor out of themselves', () => {
    const folder = folderOf({ 'a.txt': '' });
    symlinkSync('.', join(folder, 'ring'));
    symlinkSync('/etc', join(folder, 'out'));
    symlinkSync('itself', join(folder, 'itself'));
    const { files, leftOut } = listInputs([folder], '/nowhere');
    expect(paths(files)).toEqual(['a.txt']);
    expect(paths(leftOut)).toEqual(['itself', 'out', 'ring']);
  });

  it('that are links are followed where they are given', () => {
    const folder = folderOf({ 'real/a.txt': '' });
    symlinkSync('real', join(folder, 'link'));
    expect(paths(listInputs([join(folder, 'link')], '/nowhere').files)).toEqual(['a.txt']);
  });

  it('that begin with a full stop, and the folder that is written, are left out by name', () => {
    const folder = folderOf({ 'a.txt': '', '.git/config': '', 'out/articles/x.txt': '' });
    const { files, leftOut } = listInputs([folder], join(folder, 'out'));
    expect(paths(files)).toEqual(['a.txt']);
    expect(paths(leftOut)).toEqual(['.git', 'out']);
  });

  it('may have names that are letters in no encoding', () => {
    const folder = folderOf();
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0xfe, 0x2e, 0x74])]), 'text');
    const { files } = listInputs([folder], '/nowhere');
    expect(files.map(({ at }) => at.subarray(-4))).toEqual([Buffer.from([0xff, 0xfe, 0x2e, 0x74])]);
  });

  it('that are not there stop it with a sentence', () => {
    const folder = folderOf();
    mkdirSync(join(folder, 'x'));
    expect(() => listInputs([join(folder, 'none')], '/nowhere')).toThrow('It is not there.');
  });
});

it('a name that is shown moves no cursor and turns no letters', () => {
  expect(shown('a\u001B[2J\u202Egpj.exe\n')).toBe('a\\u{1b}[2J\\u{202e}gpj.exe\\u{a}');
});
