import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A name that the annotators of the yardstick marked. */
export interface GoldMention {
  start: number;
  end: number;
  kind: 'actor' | 'person' | 'weapon';
  text: string;
}

/** Two marked stretches that they called related. */
export interface GoldRelation {
  type: string;
  source: { start: number; end: number };
  target: { start: number; end: number };
  /** The words that state it. */
  words: { start: number; end: number };
}

export interface GoldDocument {
  id: string;
  text: string;
  mentions: GoldMention[];
  relations: GoldRelation[];
}

const KINDS: Record<string, GoldMention['kind']> = {
  Organisation: 'actor',
  Location: 'actor',
  Nationality: 'actor',
  Person: 'person',
  Weapon: 'weapon',
  MilitaryPlatform: 'weapon',
};
const PRONOUN = /^(?:i|we|he|she|they|it|you|us|them|our|their|its|his|her|who|my)$/iu;

/** The documents of a folder in the form of re3d, one JSON object a line; null where it is not there. */
export function readYardstick(folder: string): GoldDocument[] | null {
  const names = ['documents.json', 'entities.json', 'relations.json'];
  if (!names.every((name) => existsSync(join(folder, name)))) return null;
  const [documents = [], entities = [], relations = []] = names.map((name) => lines(join(folder, name)));
  return documents.map((document) => {
    const id = textAt(document, '_id');
    const own = (list: Row[]) => list.filter((row) => textAt(row, 'documentId') === id);
    return {
      id,
      text: textAt(document, 'text'),
      mentions: own(entities).flatMap(mention),
      relations: own(relations).map(relation),
    };
  });
}

type Row = Record<string, unknown>;

function lines(file: string): Row[] {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return rows.map((line): Row => JSON.parse(line));
}

function textAt(row: Row, key: string): string {
  const value = row[key];
  return typeof value === 'string' ? value : '';
}

function numberAt(row: Row, key: string): number {
  return Number(row[key]);
}

/** A name is printed with a capital or is a weapon; pronouns and common nouns are marked there too, and are no names. */
function mention(row: Row): GoldMention[] {
  const kind = KINDS[textAt(row, 'type')];
  const text = textAt(row, 'value');
  const isName = kind === 'weapon' || (/\p{Lu}/u.test(text) && !PRONOUN.test(text));
  return kind && isName ? [{ start: numberAt(row, 'begin'), end: numberAt(row, 'end'), kind, text }] : [];
}

function relation(row: Row): GoldRelation {
  const span = (from: string, to: string) => ({ start: numberAt(row, from), end: numberAt(row, to) });
  return {
    type: textAt(row, 'type'),
    source: span('sourceBegin', 'sourceEnd'),
    target: span('targetBegin', 'targetEnd'),
    words: span('begin', 'end'),
  };
}
