import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Memory } from '../../ingest/memory.ts';
import { sha256 } from '../sha256.ts';
import { piecesInto, piecesOf, type Place } from './pieces.ts';

const PIECES = 'computed';
const PLACES = 'computed.places';
/** Digits of the hash by which a piece is known to be what it was. */
const CHECK = 32;

/** A memory that lasts from build to build: a file of pieces, and a line for each with its name and its place there. */
export interface Cache extends Memory {
  /** Keeps what was asked for in this build; the rest has had its day. */
  save: (folder: string) => void;
  /** Takes away what was not saved. */
  close: () => void;
}

/** Where a piece stands, and what it has to be. */
interface Entry extends Place {
  check: string;
}

/**
 * What was computed lies on the disk and is made into values when it is asked for, so that little of it is in memory. A piece
 * that is not what it was when it was written is computed again.
 *
 * @param folder of the cache; where there is none it is empty
 * @param code of the program: what another one computed is forgotten
 * @param draft a file for what is to be kept
 */
export function openCache(folder: string, code: string, draft: string): Cache {
  const { has, whole, known, keep, close, lines } = keptPieces(folder, draft);
  const nameOf = (key: string) => sha256(`${code} ${key}`);
  return {
    has: (key) => has(nameOf(key)),
    keep: (key) => known(nameOf(key)) !== undefined,
    recall: async <T>(key: string, compute: () => T | Promise<T>): Promise<T> => {
      const name = nameOf(key);
      const bytes = known(name);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the name is of the code that wrote it
      if (bytes) return JSON.parse(bytes.toString()) as T;
      const value = await compute();
      keep(name, Buffer.from(JSON.stringify(value)));
      return value;
    },
    recallText: async (key, compute) => {
      const name = nameOf(key);
      if (!known(name)) keep(name, Buffer.from(await compute()));
      return () => {
        const bytes = known(name);
        if (!bytes) throw new Error('What was computed for this build is gone from its folder.');
        return bytes;
      };
    },
    left: (given) => {
      const bytes = whole(nameOf(given));
      return bytes ? JSON.parse(bytes.toString()) : null;
    },
    leave: (given, value) => keep(nameOf(given), Buffer.from(JSON.stringify(value))),
    save: (into) => {
      close();
      renameSync(draft, join(into, PIECES));
      writeFileSync(join(into, PLACES), lines());
    },
    close: () => {
      close();
      rmSync(draft, { force: true });
    },
  };
}

/** Pieces by their names: those of the build before, and those that this one keeps. */
function keptPieces(folder: string, draft: string) {
  const before = entriesIn(folder);
  const next = piecesInto(draft);
  const used = new Map<string, Entry>();
  let isOpen = true;
  /** Undefined where the build before did not keep it, or not whole. */
  const whole = (name: string): Buffer | undefined => {
    const entry = before.of.get(name);
    const bytes = entry && before.read(entry);
    return bytes && checkOf(bytes) === entry.check ? bytes : undefined;
  };
  return {
    has: (name: string) => used.has(name) || before.of.has(name),
    whole,
    /** The same, or what this one kept; from now on it is kept. */
    known: (name: string): Buffer | undefined => {
      const own = used.get(name);
      if (own) return next.read(own);
      const bytes = whole(name);
      const check = before.of.get(name)?.check;
      if (bytes && check !== undefined) used.set(name, { ...next.add(bytes), check });
      return bytes;
    },
    keep: (name: string, bytes: Buffer): void => {
      used.set(name, { ...next.add(bytes), check: checkOf(bytes) });
    },
    lines: () => [...used].map(lineOf).join(''),
    close: () => {
      if (isOpen) for (const file of [next, before]) file.close();
      isOpen = false;
    },
  };
}

function checkOf(bytes: Uint8Array): string {
  return sha256(bytes).slice(0, CHECK);
}

function lineOf([name, { check, start, length }]: [string, Entry]): string {
  return `${name} ${check} ${start} ${length}\n`;
}

interface Entries {
  of: ReadonlyMap<string, Entry>;
  read: (entry: Entry) => Buffer;
  close: () => void;
}

function entriesIn(folder: string): Entries {
  const [pieces, places] = [join(folder, PIECES), join(folder, PLACES)];
  if (!existsSync(pieces) || !existsSync(places))
    return { of: new Map(), read: () => Buffer.alloc(0), close: () => undefined };
  const open = openSync(pieces, 'r');
  const entries = readFileSync(places, 'latin1').split('\n').flatMap(entryIn);
  return { of: new Map(entries), read: piecesOf(open), close: () => closeSync(open) };
}

/** None in a line that is not whole. */
function entryIn(line: string): [name: string, entry: Entry][] {
  const [, name = '', check = '', start, length] =
    /^([0-9a-f]{64}) ([0-9a-f]{32}) (\d{1,15}) (\d{1,9})$/u.exec(line) ?? [];
  return name === '' ? [] : [[name, { check, start: Number(start), length: Number(length) }]];
}
