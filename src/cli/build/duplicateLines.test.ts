import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseGraph } from '../../model/load.ts';
import { buildIn, outputOf } from '../testCommand.ts';
import { article, folderOf, writeFiles } from '../testFolder.ts';

const visit = article(
  'In Chile',
  'President Ada Vranešová of Norway visited Chile on Monday for talks on fish.',
);
const charge = article(
  'A charge',
  'Oslo was loud: Minister Ada Vranesova of Norway accused Peru of taking its boats.',
);

test('two spellings of a name stay two in the graph and are told; a new one changes no old id', () => {
  const folder = folderOf({ 'in/visit.txt': visit });
  expect(buildIn(folder).printed).not.toContain('Possible duplicate');
  expect(idsIn(folder)).toContain('ada-vranesova');
  writeFiles(folder, { 'in/charge.txt': charge });
  expect(buildIn(folder).printed).toContain('Possible duplicates: 1 pair of entities, listed in report.txt');
  const report = readFileSync(outputOf(folder, 'report.txt'), 'utf8');
  expect(report).toMatch(/^Files: 2 = 2 read \+ .*\nArticles: 2 = 2 own [^]*\nDates: /u);
  expect(report).toContain(
    'Possible duplicate: Ada Vranešová (ada-vranesova) and Ada Vranesova (ada-vranesova-person): the same letters apart from accents\n',
  );
  expect(idsIn(folder)).toEqual(expect.arrayContaining(['ada-vranesova', 'ada-vranesova-person']));
});

/** Of what the statements name. */
function idsIn(folder: string): string[] {
  const { relations } = parseGraph(readFileSync(outputOf(folder, 'graph.json'), 'utf8'));
  return relations.flatMap(({ subject, object }) => [subject, object]);
}
