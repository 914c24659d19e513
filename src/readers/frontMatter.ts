import type { Field, Metadata } from './reading.ts';

const BLOCK = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;
const ENTRY = /^([A-Za-z_]+)[ \t]*:[ \t]*(.+?)[ \t]*$/u;

const NAMES: Readonly<Record<string, keyof Metadata>> = {
  title: 'title',
  author: 'byline',
  byline: 'byline',
  date: 'published',
  published: 'published',
  updated: 'modified',
  publisher: 'publisher',
  source: 'publisher',
  url: 'url',
  lang: 'language',
  language: 'language',
};

/** The one-line entries of a block of YAML at the head of a Markdown file, and what stands below it. */
export function frontMatter(source: string): {
  fields: Partial<Record<keyof Metadata, Field>>;
  body: string;
} {
  const block = BLOCK.exec(source);
  const fields: Partial<Record<keyof Metadata, Field>> = {};
  for (const entry of block?.[1]?.split(/\r?\n/u) ?? []) {
    const [, name = '', raw = ''] = ENTRY.exec(entry) ?? [];
    const key = NAMES[name.toLowerCase()];
    const value = raw.replace(/^(["'])(.*)\1$/u, '$2');
    if (key !== undefined && /^[^[{|>&*]/u.test(value)) fields[key] ??= { value, basis: 'file' };
  }
  return { fields, body: block ? source.slice(block[0].length) : source };
}
