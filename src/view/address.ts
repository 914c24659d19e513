import { edtfBounds } from '../model/edtf.ts';
import { givenParameters } from './givenParameters.ts';
import { distinctNotices, isLoss, type Notice, type Tell } from './notice.ts';
import type { UrlCodec } from './urlCodecs.ts';
import { urlSchema } from './urlSchema.ts';
import { emptyView, type Selection, type View } from './view.ts';

/** An address read back: what could be understood of it, and a notice of each part that could not. */
export interface ParsedAddress {
  view: View;
  notices: Notice[];
  /** What the address selects beside the selection of the view, which is narrower; the narrowest first. */
  wider?: Selection[];
}

/** The address of a view: canonical, readable, without defaults. Empty for the first view, else it begins with `?`. */
export function formatAddress(view: View): string {
  const written = urlSchema.flatMap(({ name, write }) => {
    const value = write(view);
    return value ? [`${name}=${encode(value)}`] : [];
  });
  return written.length > 0 ? `?${written.join('&')}` : '';
}

/**
 * Reads the query part of an address. Never throws: what it cannot understand becomes a notice. Parameters of others, which
 * networks and counters hang on every link, are none of its business.
 */
export function parseAddress(search: string): ParsedAddress {
  const notices: Notice[] = [];
  const tell: Tell = (notice) => void notices.push(notice);
  const given = givenParameters(search, tell);
  const wider: Selection[] = [];
  const view = urlSchema.reduce<View>((known, { name, read }) => {
    const values = given.get(name) ?? [];
    if (values.length > 1) tell({ code: 'twice', parameter: name });
    const text = values[0]?.trim();
    if (!text) return known;
    const part = readMended(read, text, tell);
    if (part.selected && known.selected) wider.unshift(known.selected);
    return { ...known, ...part };
  }, emptyView);
  const ordered = inOrder(view, tell);
  return { view: ordered, notices: distinctNotices(notices), ...(wider.length > 0 && { wider }) };
}

/** What is no part of any value that is understood, where a sentence or a program has left it at its ends. */
const around = /^[\s("'«‹“‘<[{]+|[\s)"'»›”’>\]}.,;:!?…]+$/gu;

/** A value that nobody understands is read once more without the punctuation and the capitals of a sentence around it. */
function readMended(read: UrlCodec['read'], given: string, tell: Tell): Partial<View> {
  const notices: Notice[] = [];
  const part = read(given, (notice) => void notices.push(notice));
  const mended = given
    .replaceAll(around, '')
    .toLowerCase()
    .replaceAll(/[‐-―−]/gu, '-');
  if (notices.some(isLoss) && mended !== '' && mended !== given) {
    const again: Notice[] = [];
    const better = read(mended, (notice) => void again.push(notice));
    if (again.length === 0) {
      tell({ code: 'readAs', given, now: mended });
      return better;
    }
  }
  notices.forEach(tell);
  return part;
}

/** Whether a range of plain dates ends before it begins. */
export function isReversed({ from, to }: Pick<View, 'from' | 'to'>): boolean {
  const [start, end] = [from, to].map((text) => (text === null ? null : edtfBounds(text)));
  return Boolean(start?.earliest && end?.latest && start.earliest > end.latest);
}

function inOrder(view: View, tell: Tell): View {
  if (!isReversed(view)) return view;
  tell({ code: 'reversed', from: view.from ?? '', to: view.to ?? '' });
  return { ...view, to: null };
}

/** Commas, colons and tildes stand as they are, so that a person can read the address. */
function encode(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':');
}
