import type { EntityId, Relation, Statement } from '../../src/model/types.ts';
import { exampleClasses } from '../../src/query/classes.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { strength, type Link } from '../../src/query/links.ts';
import { pathSource, sharePassage } from '../../src/query/pathSource.ts';
import { longestPath, type Connections, type Path } from '../../src/query/paths.ts';
import type { PathSuggestion } from '../../src/query/pathSuggestions.ts';
import { isTied } from '../../src/query/ties.ts';
import { headingVerb } from '../../src/query/verbs.ts';
import { connectionTexts } from './texts/connections.ts';
import { counted } from './texts/counted.ts';
import { firmnessUnder, modalityWords, polarityWords } from './firmness.ts';
import { capitalise, listWords, name, numberWord } from './sentences.ts';
import { publishedWords, publisherName, supportWords } from './support.ts';
import { tieSentence } from './ties.ts';

/** A sentence in the making: its words, and what the next clause can join. */
interface Telling {
  text: string;
  /** The entity that the text ends with, which "which" would mean. */
  ending: EntityId | null;
  /** The subject of the main clause, as long as "and" would mean it. */
  subject: EntityId | null;
  /** What told the last clause. */
  by: readonly Statement[];
}

/**
 * A path from end to end: "China supplies arms to Serbia, which does not recognise Kosovo". Each relation keeps its own
 * direction and its own verb, since a claim turned round is another claim. Only what one passage tells is joined to one
 * sentence; what nobody tells together stands in sentences of its own.
 */
export function pathSentence(
  index: GraphIndex,
  { entities, links }: Pick<Path, 'entities' | 'links'>,
): string {
  const start: Telling = { text: '', ending: null, subject: null, by: [] };
  return links.reduce((telling, link, i) => tell(index, telling, link, entities[i] ?? ''), start).text;
}

function tell(index: GraphIndex, telling: Telling, link: Link, from: EntityId): Telling {
  const by = link.statements;
  if (link.third.length > 0) {
    const clause = `${tieSentence(index, link)}${hedgeWords(link.relation, headingVerb(index, link.relation).staged)}`;
    return { text: after(telling.text, clause), ending: null, subject: null, by };
  }
  const { first, words: does, second, staged } = headingVerb(index, link.relation, from);
  const [one, other] = [name(index, first), name(index, second)];
  const clause = `${one} ${does} ${other}${hedgeWords(link.relation, staged)}`;
  const isJoined = telling.text !== '' && sharePassage(index, telling.by, by);
  if (!isJoined) return { text: after(telling.text, capitalise(clause)), ending: second, subject: first, by };
  return { ...joined(index, telling, link, from), by };
}

/** A sentence after what was said. */
function after(text: string, sentence: string): string {
  return text ? `${text}. ${sentence}` : sentence;
}

/** The clause of a link, joined to what the same passage tells of the entity before it. */
function joined(
  index: GraphIndex,
  { text, ending, subject }: Telling,
  { relation }: Link,
  from: EntityId,
): Omit<Telling, 'by'> {
  const { first, words: does, second, staged } = headingVerb(index, relation, from);
  const [one, other] = [name(index, first), name(index, second)];
  const hedge = hedgeWords(relation, staged);
  const forward = first === from;
  if (ending === from) {
    const person = get(index.entities, from).kind === 'person';
    return forward
      ? {
          text: `${text}, ${person ? 'who' : 'which'} ${does} ${other}${hedge}`,
          ending: second,
          subject: null,
        }
      : { text: `${text}, ${person ? 'whom' : 'which'} ${one} ${does}${hedge}`, ending: null, subject: null };
  }
  if (subject === from && forward)
    return { text: `${text} and ${does} ${other}${hedge}`, ending: second, subject };
  return { text: `${text}; ${one} ${does} ${other}${hedge}`, ending: second, subject: first };
}

/** What the links of a path share: "Both in one sentence of Reuters, 22 October 2020"; empty for a direct relation. */
export function sharedWords(index: GraphIndex, path: Path): string {
  const [only, ...others] = path.links;
  if (!only || (others.length === 0 && only.third.length === 0)) return '';
  const { together, story: id, isSentence } = pathSource(index, path);
  if (together === 'apart' || id === null) return connectionTexts.apart;
  const story = get(index.stories, id);
  const where = `${publisherName(index, story)}, ${publishedWords(story)}`;
  const who =
    others.length === 0
      ? connectionTexts.allThree
      : others.length === 1
        ? connectionTexts.both
        : connectionTexts.all;
  if (together === 'story') return connectionTexts.inReport(who, where);
  return isSentence ? connectionTexts.inSentence(who, where) : connectionTexts.inPassage(who, where);
}

/** A plan must not be told as a fact where its verb does not say it; a denial is told by its verb. */
function hedgeWords({ polarity, modality }: Relation, staged: boolean): string {
  const hedges = [
    polarity === 'disputed' ? polarityWords.disputed : null,
    staged ? null : modalityWords[modality],
  ].filter((hedge) => hedge !== null);
  return hedges.length > 0 ? ` (${hedges.join(', ').toLowerCase()})` : '';
}

/** Why a path ranks where it does: "Two steps · weakest link: one origin, planned". */
export function rankWords(index: GraphIndex, { links, weakest }: Path): string {
  const why = strengthWords(index, weakest.relation);
  if (links.length === 1) return capitalise(why);
  const inWords = links.every((link) => isAsWeak(link, weakest))
    ? connectionTexts.everyLink
    : connectionTexts.weakest;
  return `${capitalise(counted.links(links.length))} · ${inWords(why)}`;
}

/** Whether a link is what its path is ranked by, and not every link is. */
export function isWeakest(link: Link, { links, weakest }: Path): boolean {
  return isAsWeak(link, weakest) && !links.every((other) => isAsWeak(other, weakest));
}

function isAsWeak(link: Link, weakest: Link): boolean {
  return strength(link.relation) === strength(weakest.relation);
}

/** "one origin, planned". */
function strengthWords(index: GraphIndex, relation: Relation): string {
  return `${supportWords(relation)}, ${firmnessUnder(index, relation).toLowerCase()}`;
}

/** What else there is between the two ends of a link: "Two more relations between these two, one of them denied". */
export function othersWords(others: readonly Pick<Link, 'relation'>[]): string {
  const denied = others.filter(({ relation }) => relation.polarity === 'denied').length;
  const more = capitalise(counted.moreLinks(others.length));
  if (denied === 0) return connectionTexts.between(more);
  if (others.length === 1) return connectionTexts.betweenOneDenied;
  return connectionTexts.betweenDenied(more, numberWord(denied));
}

/** How many paths there are. */
export function foundWords({ paths, more }: Connections): string {
  if (more) return `${connectionTexts.foundMore(numberWord(paths.length))}.`;
  return `${capitalise(counted.connections(paths.length))}.`;
}

/** That there is none, and why, by what would help. */
export function nothingWords(
  index: GraphIndex,
  ends: readonly [EntityId, EntityId],
  help: readonly (readonly PathSuggestion[])[],
): string {
  const [one, other] = [name(index, ends[0]), name(index, ends[1])];
  const kept = [...new Set(help.flat())];
  if (kept.length > 0)
    return connectionTexts.nothingBut(
      one,
      other,
      kept.map((suggestion) => connectionTexts.obstacles[suggestion]),
    );
  const alone = ends.find((id) => !isTied(index, id));
  if (alone !== undefined) return connectionTexts.alone(capitalise(name(index, alone)));
  return connectionTexts.nothing(one, other, numberWord(longestPath));
}

/** What a reader can do to see a path, as the words of a button. */
export function suggestionWords(index: GraphIndex, set: readonly PathSuggestion[]): string {
  const told: Record<PathSuggestion, string> = {
    options: connectionTexts.leaveNothingOut,
    filters: connectionTexts.clearFilters,
    classes: throughClassesWords(index),
  };
  const [first = '', ...others] = set.map((suggestion) => told[suggestion]);
  return listWords([first, ...others.map((text) => text.charAt(0).toLowerCase() + text.slice(1))]);
}

/** "Allow connections through categories (armoured vehicles, Africa)". */
export function throughClassesWords(index: GraphIndex): string {
  return connectionTexts.throughClasses(exampleClasses(index).map(({ id }) => name(index, id)));
}
