import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Note, Report, ReportedRelation, ReportedStatement } from './report.ts';

/** Words of the file itself. */
export interface MarkdownWords {
  openHere: string;
  /** Before quotes that support nothing, and only say whom or what the others mean. */
  forContext: string;
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
  const quotes = (numbers: readonly number[]) =>
    numbers.flatMap((number) => notes[number - 1] ?? []).flatMap((note) => quote(note, words));
  const context = quotes(statement.context);
  const children = [
    paragraph(link(statement.words, statement.address)),
    ...quotes(statement.notes),
    ...(context.length > 0 ? [paragraph(text(words.forContext)), ...context] : []),
  ];
  return { type: 'listItem', spread: true, children };
}

/** What an article does not have is struck out, after a warning. */
function quote(note: Note, words: MarkdownWords): BlockContent[] {
  const { quote: exact, state, check, headline, source, original } = note;
  const isStruck = state === 'different';
  const lines = exact.split(/\r\n?|\n/u).filter((line) => line.trim() !== '');
  const warning: PhrasingContent = { type: 'strong', children: [text(`${check}:`)] };
  const from: PhrasingContent[] = [{ type: 'emphasis', children: [text(headline)] }, text(`, ${source}`)];
  const there = original === null ? [] : [text('. '), link(words.original, original)];
  return [
    ...(isStruck ? [paragraph(warning)] : []),
    { type: 'blockquote', children: lines.map((line) => paragraph(isStruck ? struck(line) : text(line))) },
    paragraph(...from, ...there, ...(isStruck ? [] : [text(`. ${check}.`)])),
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

function struck(line: string): PhrasingContent {
  return { type: 'delete', children: [text(line)] };
}

/** On one line: a line break could begin a block of its own. */
function text(value: string): PhrasingContent {
  return { type: 'text', value: value.replaceAll(/\s+/gu, ' ') };
}
