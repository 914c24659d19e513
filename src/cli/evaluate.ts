import { compareFirstCollection } from './evaluate/firstCollection.ts';
import { judge, type Judged } from './evaluate/judge.ts';
import { readByRules, type RulesReading } from './evaluate/readRules.ts';
import { add, nothing, row, type Score } from './evaluate/score.ts';
import { readYardstick, type GoldDocument } from './evaluate/yardstick.ts';

// The command `npm run evaluate [-- FOLDER]`: what the rules find in annotated documents, as a table.

const ROWS: [what: string, key: keyof Judged][] = [
  ['mentions, all kinds', 'mentions'],
  ['– people', 'people'],
  ['– countries, organisations and places', 'actors'],
  ['– weapons', 'weapons'],
  ['pairs, whatever ties them', 'pairs'],
  ['– every pair of marked names in a sentence', 'floor'],
  ['typed relations', 'typed'],
  ['words that state the relation, in our quote', 'words'],
];

const HEAD = '\n| | precision | recall | F1 | counts |\n| --- | --- | --- | --- | --- |';
const folder = process.argv[2] ?? '../shared/cases/yardstick';
const documents = readYardstick(folder);
if (documents) await print(documents);
else
  console.log(
    `There is no yardstick in ${folder}: name a folder with documents.json, entities.json and relations.json.`,
  );
await printFirstCollection();

async function print(all: GoldDocument[]): Promise<void> {
  for (const { id, text } of all) await readByRules(id, text);
  const start = performance.now();
  const readings: RulesReading[] = [];
  for (const document of all) readings.push(await readByRules(document.id, document.text));
  const seconds = (performance.now() - start) / 1000;
  const judged = all.flatMap((document, i) => (readings[i] ? [judge(document, readings[i])] : []));
  const size = all.reduce((sum, { text }) => sum + text.length, 0);
  console.log(
    `${all.length} documents, ${size} characters, ${Math.round(size / 1000 / seconds)} kB a second`,
  );
  console.log(HEAD);
  for (const [what, key] of ROWS) {
    console.log(
      row(
        what,
        judged.reduce<Score>((sum, one) => add(sum, one[key]), nothing),
      ),
    );
  }
}

async function printFirstCollection(): Promise<void> {
  const compared = await compareFirstCollection('data');
  if (!compared) return;
  console.log('\nThe five articles, against the statements of a person');
  console.log(HEAD);
  console.log(row('pairs of a story', compared.pairs));
  console.log(row('typed relations of a story', compared.typed));
  console.log(row('– of these, polarity and stage as there', compared.stages));
  console.log(row('– of these, speakers as there', compared.speakers));
}
