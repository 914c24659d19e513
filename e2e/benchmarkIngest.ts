import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Entity } from '../src/model/types.ts';
import type { SourceFile } from '../src/ingest/contracts.ts';
import { manyArticles, manyParagraphs, manyParts, oneText, templateArticles } from './inventedArticles.ts';

// The command `npm run benchmark:ingest`: how long it takes on this machine to read, segment and group articles that
// are made up. It passes no judgement. Arguments: collections, as `articles:1000` or `text:20`; and `from=FOLDER`, the
// src/ingest of another checkout, to be measured on the same articles.

const COLLECTIONS = [
  'articles:1000',
  'articles:4000',
  'template:1000',
  'text:20',
  'paragraphs:10000',
  'parts:30000',
];
const kinds: Record<string, (size: number) => SourceFile[]> = {
  articles: manyArticles,
  template: templateArticles,
  text: oneText,
  paragraphs: manyParagraphs,
  parts: manyParts,
};

type Stages = Pick<typeof import('../src/ingest/stages/read.ts'), 'read'> &
  Pick<typeof import('../src/ingest/stages/segment.ts'), 'segment'> &
  Pick<typeof import('../src/ingest/stages/group.ts'), 'group'>;

const MEDIA: Entity[] = ['Example Tribune', 'Nowhere Gazette'].map((name) => ({
  id: name.toLowerCase().replace(' ', '-'),
  kind: 'organization',
  name,
  aliases: [{ text: name, sense: 'name' }],
  media: true,
}));
/** Earlier code, which `from` may name, takes the list itself. */
const NEWSROOMS = Object.assign([...MEDIA], { media: MEDIA, declared: new Map() });

const given = process.argv.slice(2);
const from = given.find((argument) => argument.startsWith('from='))?.slice('from='.length);
const chosen = given.filter((argument) => !argument.startsWith('from='));
const stages = await stagesOf(resolve(from ?? join(import.meta.dirname, '../src/ingest')));

console.log(
  '| collection | MB | stories | s to read | s to segment | s to group | s in all | s of processor | of it to read and group | MB held |',
);
console.log(`|${' --- |'.repeat(10)}`);
for (const name of chosen.length > 0 ? chosen : COLLECTIONS)
  console.log(`| ${(await measured(name)).join(' | ')} |`);

async function stagesOf(folder: string): Promise<Stages> {
  const [{ read }, { segment }, { group }] = await Promise.all(
    ['read', 'segment', 'group'].map(
      (stage) => import(pathToFileURL(join(folder, `stages/${stage}.ts`)).href),
    ),
  );
  return { read, segment, group };
}

async function measured(name: string): Promise<(string | number)[]> {
  const [kind = '', size] = name.split(':');
  const files = kinds[kind]?.(Number(size)) ?? [];
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const [times, processor] = [[performance.now()], [process.cpuUsage()]];
  const ticked = () => {
    times.push(performance.now());
    processor.push(process.cpuUsage());
  };
  const texts = await stages.read(files, new Map(), { sha256 });
  ticked();
  const parted = texts.value.map((text) => stages.segment(text, []).value);
  ticked();
  const grouped = stages.group(parted, NEWSROOMS, { articles: [], segments: [], stories: [] }, []);
  ticked();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  const seconds = stepsOf(times);
  const ofProcessor = stepsOf(processor.map(({ user, system }) => (user + system) / 1000));
  const [toRead = 0, , toGroup = 0] = ofProcessor;
  return [
    name,
    (bytes / 1e6).toFixed(1),
    grouped.value.stories.length,
    ...[...seconds, total(seconds), total(ofProcessor), toRead + toGroup].map((ms) => (ms / 1000).toFixed(2)),
    Math.round((heapUsed + arrayBuffers) / 1e6),
  ];
}

function stepsOf(times: number[]): number[] {
  return times.slice(1).map((time, i) => time - (times[i] ?? 0));
}

function total(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
