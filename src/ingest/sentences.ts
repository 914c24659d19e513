import type { ArticleSpan } from './contracts.ts';
import type { Code, Details, Diagnostic, QuotePlace, Where } from './diagnosticTypes.ts';

type Sentences = { [C in Code]: (about: Details[C], where: Where) => string };

/** What is wrong, as a sentence for those who make a collection. English alone, like the problems of the loader. */
export function sentence<C extends Code>({ code, about, where }: Diagnostic<C>): string {
  const write: Sentences[C] = SENTENCES[code];
  return write(about, where);
}

const SENTENCES: Sentences = {
  'bad-json': ({ message }, { file }) => `${file} is not JSON: ${message}.`,
  'bad-shape': ({ path, id, message }, { file }) =>
    `${file}, ${path || 'as a whole'}${id === null ? '' : ` (${id})`}: ${message}`,
  'bad-checksum': ({ line }, { file }) => `${file}: ${abridged(line)} is no line of a checksum and a file.`,
  'not-utf-8': ({ seems }, { file }) =>
    `${file} is no UTF-8 text${seems === null ? '' : `; it looks like ${seems}`}. Open it in an editor and save it as UTF-8.`,
  'empty-file': (_, { file }) => `${file} is empty.`,
  'missing-file': (_, { file }) => `${file} is missing.`,
  'new-file': ({ sha256 }, { file }) => `${file} is new. ${onceChecked(file, sha256)}`,
  'changed-file': ({ sha256 }, { file }) =>
    `${file} has changed since its quotes were checked. ${onceChecked(file, sha256)}`,
  'same-article': ({ other }, { file, article }) =>
    `${other} and ${file} would both be the article ${article}.`,
  'correction-misplaced': ({ text, times }, { file }) =>
    `corrections.json: ${abridged(text)} stands ${times === 0 ? 'nowhere' : `${times} times`} in ${file}, not once.`,
  'correction-needless': ({ text, role }, { file }) =>
    `corrections.json: ${abridged(text)} in ${file} is computed as ${role} already.`,
  'correction-of-no-story': ({ known }, { story }) =>
    `corrections.json: no story is computed as ${story}; those computed are ${known.join(', ') || 'none'}.`,
  'correction-of-no-article': (_, { article }) => `corrections.json: there is no article ${article}.`,
  'no-story': ({ known }, where) =>
    `${owner(where)}: there is no story ${where.story}; those found are ${known.join(', ') || 'none'}.`,
  'old-graph-unread': ({ message }, { file }) =>
    `${file} cannot be read (${message}), and is made anew: names of stories and places in the drawing may be others.`,
  'quote-not-found': (about, where) => `${owner(where)}: ${notFound(about)}`,
  'quote-in-several-roles': ({ quote, places }, where) =>
    `${owner(where)}: ${abridged(quote)} stands ${listed(places)}; name the one meant with "in".`,
  'quote-in-several-places': ({ quote, places }, where) =>
    `${owner(where)}: ${abridged(quote)} stands ${listed(places)}; quote more, or say which is meant with "occurrence", 1 for the first.`,
  'quoted-twice': ({ quote }, where) => `${owner(where)}: ${abridged(quote)} is quoted twice.`,
  'verb-not-in-evidence': ({ text }, where) =>
    `${owner(where)}: The verb ${abridged(text)} stands in no quote that is evidence.`,
  'verb-twice': ({ text, quote }, where) =>
    `${owner(where)}: The verb ${abridged(text)} stands twice in ${abridged(quote)}; name more of it.`,
  'date-not-printed': ({ text, source }, where) =>
    `${owner(where)}: the words ${abridged(text)} of its date are not in the story ${source}.`,
  'extractor-failed': ({ message }, where) => `${owner(where)}: the extractor failed: ${message}`,
  'quote-invented': ({ quote }, where) =>
    `${owner(where)}: ${abridged(quote, 240)} is said to be copied from the text, which does not print it.`,
  'no-article': ({ file }) =>
    `suggestions: no report is in a file named ${abridged(file)}; files are named as in the folder articles of the output.`,
  'name-not-printed': ({ name }, where) => `${owner(where)}: the story does not name ${abridged(name)}.`,
  'name-unclear': ({ name, entities }, where) =>
    `${owner(where)}: ${abridged(name)} may mean ${entities.join(' or ') || 'nothing that the collection has'}.`,
  'not-confirmed': ({ claim }, where) =>
    `${owner(where)}: the sentence alone does not say ${abridged(claim, 240)}.`,
  malformed: ({ path, message }, where) =>
    `${owner(where)}: not a valid proposal (${path || 'as a whole'}): ${message}`,
  'no-entity': ({ id }, where) => `${owner(where)}: there is no entity ${id}.`,
  'no-predicate': ({ id }, where) => `${owner(where)}: there is no predicate ${id}.`,
  'self-tie': ({ id }, where) => `${owner(where)}: ${id} cannot be tied to itself.`,
  'wrong-kind': ({ entity, kind, predicate }, where) =>
    `${owner(where)}: ${entity} is of the kind ${kind}, which ${predicate} does not allow there.`,
  'no-evidence': (_, where) => `${owner(where)}: no passage supports it.`,
  'empty-span': (span, where) => `${owner(where)}: the span ${between(span)} holds no words.`,
  'span-outside-text': (span, where) => `${owner(where)}: the span ${between(span)} lies outside the text.`,
  'span-outside-story': (span, where) =>
    `${owner(where)}: the span ${between(span)} lies in no single part of the story.`,
  'span-cuts-word': (span, where) =>
    `${owner(where)}: the span ${between(span)} cuts through a word or a character.`,
  'passage-differs': ({ quotes }, where) =>
    `${owner(where)}: the copies of a passage differ: ${quotes.map((quote) => abridged(quote)).join(', ')}.`,
  duplicate: ({ of, by }, where) => `${owner(where)}: ${by} has already proposed ${of} from the same words.`,
  overlapping: ({ of, by }, where) =>
    `${owner(where)}: ${by} has already proposed ${of} from some of these words.`,
  disagreeing: ({ of, by }, where) =>
    `${owner(where)}: ${by} has already proposed ${of} with another polarity or stage.`,
  'does-not-fit': ({ message }, where) => `${owner(where)}: ${message}`,
  'alias-not-printed': ({ text }, { entity }) =>
    `The alias ${abridged(text)} of ${entity} is printed in no article.`,
  'alias-twice': ({ text }, { entity }) => `${entity} has the alias ${abridged(text)} twice.`,
  'alias-not-ambiguous': ({ text, entities }) =>
    `The alias ${abridged(text)} of ${entities.join(' and ')} must be marked ambiguous in each.`,
  'unused-entity': (_, { entity }) => `The entity ${entity} is used by nothing, and readers will not see it.`,
  'bad-graph': ({ path, id, message }) => `${id === null ? path : `${id} (${path})`}: ${message}`,
};

/** Who said it, where that is no person, and what it is about. */
function owner({ extractor, statement, story, article }: Where): string {
  const said = extractor === undefined || extractor === 'curated' ? [] : [extractor];
  return [...said, statement ?? story ?? article ?? ''].join(', ');
}

function onceChecked(file: string | undefined, sha256: string): string {
  return `Once they are checked, its line in articles.sha256 is: ${sha256}  articles/${file}`;
}

function notFound({ quote, role, copies, elsewhere, nearest }: Details['quote-not-found']): string {
  const where = `${role ? `the ${role} of ` : ''}${copies.join(', ')}`;
  const hint = nearest ? ` The nearest text is ${abridged(nearest.text, 240)} in ${nearest.article}.` : '';
  if (elsewhere === null) return `${abridged(quote, 240)} is not in ${where}.${hint}`;
  const reason = 'in furniture, in another story or role, across paragraphs, or with a word cut through';
  return `${abridged(quote)} cannot be quoted from ${where}: in ${elsewhere} it stands ${reason}.${hint}`;
}

function listed(places: QuotePlace[]): string {
  return places.map(({ role, article }) => `as ${role} in ${article}`).join(' and ');
}

function between({ article, start, end }: ArticleSpan): string {
  return `from ${start} to ${end} in ${article}`;
}

/** A text in quotation marks, cut to what a message can carry. */
function abridged(text: string, room = 80): string {
  const units = Array.from(text.replace(/\s+/gu, ' ').trim());
  return units.length <= room ? `“${units.join('')}”` : `“${units.slice(0, room - 1).join('')}…”`;
}
