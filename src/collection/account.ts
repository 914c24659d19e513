import type { Build } from '../ingest/pipeline.ts';
import type { Tally } from '../ingest/tallies.ts';
import type { Article, ArticleId, Entity, Graph } from '../model/types.ts';
import type { Manifest, ReadFile } from './manifest.ts';
import { possibleDuplicates, type PossibleDuplicate } from './possibleDuplicates.ts';

/** What became of everything that was given. In each group the parts add up to the whole. */
export interface Account {
  files: { given: number; read: number; refused: number; leftOut: number };
  /** Members of archives and of mails that could not be read, within files that could. */
  membersRefused: number;
  articles: { all: number; own: number; copies: number; withoutStory: number };
  /** Share of the units of all texts that nothing can be quoted from, from 0 to 1. */
  furniture: number;
  stories: number;
  statements: { all: number; byExtractor: ByExtractor[]; byReview: Record<string, number> };
  dates: { dated: number; unresolved: number; none: number };
  relations: number;
  entities: number;
  /** Entities that a person should look at: nothing was merged. */
  possibleDuplicates: PossibleDuplicate[];
  quotes: number;
  /** Null where no model was asked. */
  model: ModelAccount | null;
  list: FileAccount[];
}

export interface ByExtractor {
  extractor: string;
  kept: number;
  /** What it proposed or looked at and was dropped, by the reason. */
  rejected: Record<string, number>;
  storiesFailed: number;
}

/** What was asked of a language model in a build, and what it cost. */
export interface Spent {
  /** Questions that were answered now, and those answered in a build before. */
  asked: number;
  kept: number;
  tokens: { in: number; out: number };
  /** The server did not count them all. */
  areEstimated: boolean;
  /** Why no more was asked, as a sentence. */
  stopped: string | null;
}

export interface ModelAccount extends Spent {
  name: string;
  /** Stretches that it gave as copied from the texts, and how many of them no text prints. */
  quotes: { all: number; invented: number };
  /** Stories that were not read whole. */
  storiesUnread: number;
}

/** What became of one file. */
export interface FileAccount {
  path: string;
  became: 'read' | 'refused' | 'left out';
  articles: ArticleAccount[];
  /** Why it, or a member of it, was not read. */
  refused: { name: string; why: string }[];
  notes: string[];
}

export interface ArticleAccount {
  file: string;
  stories: string[];
  /** The file of the first article that prints the same, where that is another one. */
  copyOf: string | null;
  /** From 0 to 1. */
  furniture: number;
}

/** @param decided entities that a person wrote down */
export function accountOf(
  { files, leftOut }: Pick<Manifest, 'files' | 'leftOut'>,
  { graph, tallies, quotes }: Build,
  asked: Omit<ModelAccount, 'storiesUnread'> | null,
  decided: readonly Entity[],
): Account {
  const articles = articleAccounts(graph);
  const list = [...files.map((file) => fileAccount(file, articles)), ...leftOut.map(leftOutAccount)];
  const became = (what: FileAccount['became']) => list.filter((file) => file.became === what).length;
  const all = [...articles.values()];
  const copies = all.filter(({ copyOf }) => copyOf !== null).length;
  const withoutStory = all.filter(({ stories }) => stories.length === 0).length;
  return {
    files: {
      given: list.length,
      read: became('read'),
      refused: became('refused'),
      leftOut: became('left out'),
    },
    membersRefused: sum(list.filter((file) => file.became === 'read').map(({ refused }) => refused.length)),
    articles: { all: all.length, own: all.length - copies - withoutStory, copies, withoutStory },
    furniture: furnitureOf(graph.articles),
    stories: graph.stories.length,
    statements: {
      all: graph.statements.length,
      byExtractor: tallies.map(extractorAccount),
      byReview: counts(graph.statements.map(({ review }) => review)),
    },
    dates: datesOf(graph),
    relations: graph.relations.length,
    entities: graph.entities.length,
    possibleDuplicates: possibleDuplicates(graph.entities, decided),
    quotes,
    model: asked && { ...asked, storiesUnread: unreadOf(tallies) },
    list: list.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

function extractorAccount({ extractor, kept, dropped, failed }: Tally): ByExtractor {
  return { extractor, kept, rejected: dropped, storiesFailed: failed };
}

function datesOf({ statements }: Graph): Account['dates'] {
  const none = statements.filter(({ when }) => when === null).length;
  const unresolved = statements.filter(({ when }) => when !== null && when.edtf === null).length;
  return { dated: statements.length - unresolved - none, unresolved, none };
}

function unreadOf(tallies: readonly Tally[]): number {
  return sum(tallies.filter(({ proposedBy }) => proposedBy === 'model').map(({ failed }) => failed));
}

function articleAccounts({ articles, stories }: Graph): Map<string, ArticleAccount> {
  const fileOf = new Map<ArticleId, string>(articles.map(({ id, file }) => [id, file]));
  const firstOf = new Map(stories.map(({ id, copies: [first = ''] }) => [id, first]));
  return new Map(
    articles.map((article) => {
      const { id, file, segments } = article;
      const printed = [...new Set(segments.flatMap(({ story }) => story ?? []))];
      const firsts = printed.map((story) => firstOf.get(story) ?? id);
      const [other] = firsts.includes(id) ? [] : firsts;
      const copyOf = other === undefined ? null : (fileOf.get(other) ?? null);
      return [file, { file, stories: printed, copyOf, furniture: furnitureOf([article]) }];
    }),
  );
}

function furnitureOf(articles: readonly Article[]): number {
  const furniture = articles.flatMap(({ segments }) => segments.filter(({ role }) => role === 'furniture'));
  const length = sum(articles.map((article) => article.length));
  return length === 0 ? 0 : sum(furniture.map(({ start, end }) => end - start)) / length;
}

function fileAccount(
  { path, articles, refused }: ReadFile,
  accounts: ReadonlyMap<string, ArticleAccount>,
): FileAccount {
  return {
    path,
    became: articles.length === 0 && refused.length > 0 ? 'refused' : 'read',
    articles: articles.flatMap(({ file }) => accounts.get(file) ?? []),
    refused,
    notes: articles.flatMap(({ notes }) => notes),
  };
}

function leftOutAccount({ path, why }: Manifest['leftOut'][number]): FileAccount {
  return { path, became: 'left out', articles: [], refused: [{ name: path, why }], notes: [] };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function counts(names: readonly string[]): Record<string, number> {
  const tally: Record<string, number> = {};
  for (const name of names) tally[name] = (tally[name] ?? 0) + 1;
  return tally;
}
