import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { type NamedFile, type Refusal, Unreadable } from './reading.ts';

/** Of one file in an archive, and of all, in bytes when unpacked. */
export const LARGEST_MEMBER = 32 * 1024 * 1024;
const LARGEST_IN_ALL = 256 * 1024 * 1024;
const MOST_MEMBERS = 5000;
/** So few bytes of an archive at a time cannot become more than a few megabytes. */
const STEP = 4096;

export interface Unpacked {
  files: NamedFile[];
  refusals: Refusal[];
}

/**
 * The files of a zip. What they hold is counted as it is unpacked, whatever sizes the archive states, and a name that
 * leads out of the archive is refused. Throws `Unreadable` where it is encrypted or holds too much.
 */
export function unpack(bytes: Uint8Array): Unpacked {
  if (((bytes[6] ?? 0) & 1) === 1) throw new Unreadable('It is encrypted; unpack it first.');
  const unpacked: Unpacked = { files: [], refusals: [] };
  const inAll = { size: 0 };
  let members = 0;
  const archive = new Unzip((file) => {
    members++;
    if (members > MOST_MEMBERS) throw new Unreadable(`It holds more than ${MOST_MEMBERS} files; split it.`);
    if (!/\/$|^__MACOSX\/|(?:^|\/)\.DS_Store$/u.test(file.name)) unpackMember(file, unpacked, inAll);
  });
  archive.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += STEP)
    archive.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  if (members === 0) throw new Unreadable('It is an empty or damaged zip.');
  return unpacked;
}

/** @param inAll the bytes of all members so far */
function unpackMember(file: UnzipFile, { files, refusals }: Unpacked, inAll: { size: number }): void {
  const { name } = file;
  const refuse = (refused: string) => refusals.push({ name: shown(name), refused });
  if (!isName(name)) {
    refuse('Its name leads out of the archive; rename it.');
    return;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isDone = false;
  file.ondata = (error, chunk, final) => {
    if (isDone) return;
    size += chunk?.length ?? 0;
    inAll.size += chunk?.length ?? 0;
    if (inAll.size > LARGEST_IN_ALL)
      throw new Unreadable('It holds more than 256 MB when unpacked; split it.');
    isDone = final || error !== null || size > LARGEST_MEMBER;
    if (error !== null) refuse('It is damaged or encrypted in the archive.');
    else if (size > LARGEST_MEMBER) refuse('It has more than 32 MB when unpacked; split it.');
    else chunks.push(chunk);
    if (isDone && !final) file.terminate();
    if (final && error === null && size <= LARGEST_MEMBER) files.push({ name, bytes: joined(chunks, size) });
  };
  startOr(
    () => file.start(),
    () => refuse('It is compressed in a way that cannot be read; make an ordinary zip.'),
  );
}

function startOr(start: () => void, refuse: () => void): void {
  try {
    start();
  } catch {
    refuse();
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Whether a name stays where it is put: no way up, no root, no drive, nothing unseen. */
function isName(name: string): boolean {
  return name !== '' && !/(?:^|\/)\.\.(?:\/|$)|^\/|\\|^[a-z]:|\p{Cc}/iu.test(name);
}

function shown(name: string): string {
  return name.replace(/\p{C}/gu, '�').slice(0, 200);
}
