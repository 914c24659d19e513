import { quoted } from '../../src/query/quoted.ts';
import { citeTexts } from './texts/cite.ts';
import { inOneLine, type Citation } from './citation.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An entry that BibTeX and biber read alike, in UTF-8. */
export function bibtexCitation(citation: Citation): string {
  const { id, quotes, doubt, speaker, headline, publisher, collection, address, original } = citation;
  const note = `${quotes.map((quote) => quoted(inOneLine(quote))).join(' … ')} (${speaker}).${doubt && ` [${doubt}.]`} ${citeTexts.via(collection)}`;
  const fields: [name: string, value: string | null][] = [
    ['author', publisher && `{{${escapeBibtex(publisher)}}}`],
    ['title', `{{${escapeBibtex(headline)}}}`],
    ...dateFields(citation.edtf),
    ['howpublished', String.raw`{\url{${escapeUrl(address)}}}`],
    ['url', original && `{${escapeUrl(original)}}`],
    ['note', `{${escapeBibtex(note)}}`],
  ];
  const written = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@misc{${id},\n${written.join('')}}\n`;
}

/** A day, month or year; what is less exact has no field and stands in no entry. */
function dateFields(edtf: string | null): [name: string, value: string | null][] {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?[?~]?$/.exec(edtf ?? '') ?? [];
  return [
    ['year', year ? `{${year}}` : null],
    ['month', month ? (months[Number(month) - 1] ?? null) : null],
    ['day', day ? `{${Number(day)}}` : null],
  ];
}

/** Braces are written by name, since BibTeX counts them even after a backslash; `<`, `>` and `|` since old fonts lack them. */
const named: Partial<Record<string, string>> = {
  '\\': 'textbackslash',
  '{': 'textbraceleft',
  '}': 'textbraceright',
  '~': 'textasciitilde',
  '^': 'textasciicircum',
  '<': 'textless',
  '>': 'textgreater',
  '|': 'textbar',
};

/** A text as the value of a field: whatever TeX would carry out is written out, and it is on one line. */
export function escapeBibtex(text: string): string {
  return inOneLine(text)
    .replaceAll(/[\\{}~^<>|]/g, (character) => `\\${named[character]}{}`)
    .replaceAll(/[&%$#_]/g, String.raw`\$&`)
    .replaceAll(/-(?=-)/g, '-{}')
    .replaceAll(/(['`])(?=\1)/g, '$1{}');
}

/** An address as \url takes it: it reads all characters but these as they are. */
function escapeUrl(url: string): string {
  return url.replaceAll(/[\\{}^`\s]/g, encodeURIComponent);
}
