import type { Span } from '../../text/quote.ts';
import corrected from './lexicon/lemmas.json';

/** A word or mark of a sentence with its part of speech, as Universal Dependencies name them. */
export interface Token extends Span {
  text: string;
  lower: string;
  lemma: string;
  pos: string;
}

export interface Language {
  /** The sentences of a stretch, in the offsets of the text. */
  sentences: (text: string, stretch: Span) => Token[][];
}

/** What is used of the tagger; its own types know no lemma of a single token. */
interface Tagger {
  readDoc: (text: string) => { tokens: () => { out: (reader: unknown) => string[] } };
  its: Readonly<Record<'value' | 'pos' | 'lemma', unknown>>;
}

/** What the tagger says of each word and mark of a part. */
type Tagged = Record<'values' | 'tags' | 'lemmas', string[]>;

/** Forms that the tagger takes to a wrong lemma: it knows no British spelling, and loses an e here and there. */
const LEMMAS = new Map<string, string>(Object.entries(corrected));

let loading: Promise<Language> | null = null;

/** The tagger of English, fetched once and only where rules are asked for: it weighs a megabyte. */
export function language(): Promise<Language> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Language> {
  const [{ default: winkNlp }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const nlp: Tagger = winkNlp(model, ['pos']);
  const { its } = nlp;
  return {
    sentences: (text, { start, end }) => {
      const part = text.slice(start, end);
      const doc = nlp.readDoc(part);
      const tokens = doc.tokens();
      const tagged = {
        values: tokens.out(its.value),
        tags: tokens.out(its.pos),
        lemmas: tokens.out(its.lemma),
      };
      return split(place(part, start, tagged), text);
    },
  };
}

/** Where each token stands: they come in order, with nothing but spaces between. */
function place(part: string, start: number, { values, tags, lemmas }: Tagged): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  values.forEach((text, i) => {
    const at = part.indexOf(text, from);
    if (at < 0 || text.trim() === '') return;
    from = at + text.length;
    const lower = text.toLowerCase();
    const pos = tags[i] ?? '';
    const lemma = (pos === 'VERB' ? LEMMAS.get(lower) : undefined) ?? (lemmas[i] ?? '').toLowerCase();
    tokens.push({ text, lower, lemma, pos, start: start + at, end: start + from });
  });
  return tokens;
}

const ENDS = /^[.!?…]+$/u;
const CLOSES = /^["”’)\]»]$/u;
const ABBREVIATED =
  /^(?:\p{L}|mr|mrs|ms|dr|gen|col|lt|maj|brig|capt|sgt|adm|sen|rep|prof|st|mt|gov|no|vs|oct|nov|dec|jan|feb|aug|sept)$/iu;

/** Sentences end at a full stop and the quotation mark after it, and at a blank line. */
function split(tokens: Token[], text: string): Token[][] {
  const sentences: Token[][] = [];
  let open: Token[] = [];
  tokens.forEach((token, i) => {
    open.push(token);
    if (!isEnd(tokens, i, text)) return;
    sentences.push(open);
    open = [];
  });
  return open.length > 0 ? [...sentences, open] : sentences;
}

function isEnd(tokens: Token[], i: number, text: string): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next) return false;
  if (token.end === next.start) return false;
  // A blank line is two units at least.
  if (next.start - token.end > 1 && /\n\s*\n/u.test(text.slice(token.end, next.start))) return true;
  if (isWord(token)) return false;
  const at = CLOSES.test(token.text) ? i - 1 : i;
  const before = tokens[at];
  if (!before || !ENDS.test(before.text)) return false;
  const abbreviated = tokens[at - 1];
  return (
    /^["“‘(«]?[\p{Lu}\p{N}"“‘(«]/u.test(next.text) &&
    !(abbreviated && ABBREVIATED.test(abbreviated.text) && before.start === abbreviated.end)
  );
}

/** Most words begin with a letter of ASCII, which no mark does. */
function isWord({ text }: Token): boolean {
  const first = text.charAt(0);
  return (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
}
