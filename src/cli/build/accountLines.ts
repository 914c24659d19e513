import type { Account, ByExtractor, FileAccount, ModelAccount } from '../../collection/account.ts';
import { shown } from './inputs.ts';
import { duplicateLines } from './duplicateLines.ts';

/** So many files that were not read are named on the screen; report.txt names all. */
const NAMED = 20;

/** The closing report. */
export function accountLines(account: Account): string[] {
  const unread = account.list.flatMap(unreadLines);
  const more = unread.length - NAMED;
  const pairs = account.possibleDuplicates.length;
  return [
    ...unread.slice(0, NAMED),
    ...(more > 0 ? [`and ${more} more, named in report.txt`] : []),
    ...totals(account, account.model ? modelLines(account.model) : []),
    ...(pairs > 0
      ? [`Possible duplicates: ${pairs} ${pairs === 1 ? 'pair' : 'pairs'} of entities, listed in report.txt`]
      : []),
  ];
}

function totals(account: Account, ofModel: readonly string[] = []): string[] {
  const { files, articles, statements, dates } = account;
  return [
    `Files: ${files.given} = ${files.read} read + ${files.refused} that could not be read + ${files.leftOut} left out`,
    ...(account.membersRefused > 0
      ? [`Parts of files that could not be read: ${account.membersRefused}`]
      : []),
    `Articles: ${articles.all} = ${articles.own} own + ${articles.copies} copies + ${articles.withoutStory} without a story; ${percent(account.furniture)} of their text is site furniture`,
    `Stories: ${account.stories}`,
    `Statements: ${statements.all}${reviewed(statements.byReview)}`,
    ...statements.byExtractor.map(extractorLine),
    ...ofModel,
    `Dates: ${statements.all} = ${dates.dated} resolved + ${dates.unresolved} unresolved + ${dates.none} without`,
    `Graph: ${account.entities} entities, ${account.relations} relations, ${account.quotes} quotes checked`,
  ];
}

/**
 * The sums, and a line for each file, for each article in it, and for each two entities that may be one. What a model cost is
 * not in it: that differs from build to build.
 */
export function reportLines(account: Account): string[] {
  return [
    ...totals(account),
    '',
    ...account.list.flatMap(fileLines),
    ...duplicateLines(account.possibleDuplicates),
  ];
}

function fileLines(file: FileAccount): string[] {
  return [
    ...file.articles.map(
      ({ file: stored, stories, copyOf, furniture }) =>
        `${shown(file.path)}: ${stored}; ${copyOf === null ? `stories: ${stories.join(', ') || 'none'}` : `copy of ${copyOf}`}; site furniture: ${percent(furniture)}`,
    ),
    ...(file.became === 'read' && file.articles.length === 0
      ? [`${shown(file.path)}: the same file was read before.`]
      : []),
    ...file.notes.map((note) => `${shown(file.path)}: ${shown(note)}`),
    ...unreadLines(file),
  ];
}

function unreadLines({ became, refused }: FileAccount): string[] {
  const what = became === 'left out' ? 'Left out' : 'Could not read';
  return refused.map(({ name, why }) => `${what} ${shown(name)}: ${shown(why)}`);
}

function reviewed(byReview: Record<string, number>): string {
  const parts = Object.entries(byReview).map(([review, count]) => `${count} ${review}`);
  return parts.length > 0 ? ` = ${parts.join(' + ')}` : '';
}

function extractorLine({ extractor, kept, rejected, storiesFailed }: ByExtractor): string {
  const reasons = Object.entries(rejected).map(([code, count]) => `${count} ${code.replaceAll('-', ' ')}`);
  const failed = storiesFailed > 0 ? [`failed at ${storiesFailed} of the stories`] : [];
  return [
    `  by ${extractor}: ${kept}`,
    ...(reasons.length > 0 ? [`rejected: ${reasons.join(', ')}`] : []),
    ...failed,
  ].join('; ');
}

function modelLines({
  name,
  asked,
  kept,
  tokens,
  areEstimated,
  quotes,
  stopped,
  storiesUnread,
}: ModelAccount): string[] {
  const { all, invented } = quotes;
  return [
    `  ${shown(name)}: ${asked} answers, ${kept} kept from before; ${areEstimated ? 'about ' : ''}${tokens.in + tokens.out} tokens = ${tokens.in} read + ${tokens.out} written`,
    `  Invented quotes: ${invented} of ${all}${all > 0 ? ` (${percent(invented / all)})` : ''} that it gave as copied`,
    ...(storiesUnread > 0
      ? [`  Not read whole by the model: ${storiesUnread} stories. The same command goes on from there.`]
      : []),
    ...(stopped === null ? [] : [`  The model was asked no more: ${stopped}`]),
  ];
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
