import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Note, Report, ReportedRelation, ReportedStatement } from './report.ts';

/** Words of the file itself. */
export interface MarkdownWords {
  openHere: string;
  original: string;
}

/** Markdown with every quote under what it shows. What comes from articles and graph files is escaped: it stays text. */
export function markdown(report: Report, words: MarkdownWords): string {
  const root: Root = {
    type: 'root',
    children: [
      heading(1, [text(report.title)]),
      ...report.about.map((sentence) => paragraph(text(sentence))),
      paragraph(link(words.openHere, report.address)),
      ...report.relations.flatMap((relation) => section(relation, report.notes, words)),
    ],
  };
  return toMarkdown(root, { extensions: [gfmToMarkdown()], bullet: '-', emphasis: '_', rule: '-' });
}

function section(relation: ReportedRelation, notes: readonly Note[], words: MarkdownWords): RootContent[] {
  const statements: List = {
    type: 'list',
    spread: true,
    children: relation.statements.map((statement) => item(statement, notes, words)),
  };
  return [
    heading(2, [link(relation.heading, relation.address)]),
    paragraph(text(relation.facts)),
    ...(statements.children.length > 0 ? [statements] : []),
  ];
}

function item(statement: ReportedStatement, notes: readonly Note[], words: MarkdownWords): ListItem {
  const quotes = statement.notes.flatMap((number) => notes[number - 1] ?? []);
  const children = [
    paragraph(link(statement.words, statement.address)),
    ...quotes.flatMap((note) => quote(note, words)),
  ];
  return { type: 'listItem', spread: true, children };
}

function quote({ quote: exact, headline, source, original }: Note, words: MarkdownWords): BlockContent[] {
  const lines = exact.split(/\r\n?|\n/u).filter((line) => line.trim() !== '');
  const from: PhrasingContent[] = [{ type: 'emphasis', children: [text(headline)] }, text(`, ${source}`)];
  const there = original === null ? [] : [text('. '), link(words.original, original)];
  return [
    { type: 'blockquote', children: lines.map((line) => paragraph(text(line))) },
    paragraph(...from, ...there),
  ];
}

function heading(depth: 1 | 2, children: PhrasingContent[]): RootContent {
  return { type: 'heading', depth, children };
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function link(words: string, url: string): PhrasingContent {
  return { type: 'link', url, children: [text(words)] };
}

/** On one line: a line break could begin a block of its own. */
function text(value: string): PhrasingContent {
  return { type: 'text', value: value.replaceAll(/\s+/gu, ' ') };
}
