/**
 * The data contract of a graph file.
 *
 * Four levels of evidence, never collapsed into one another:
 * an **Article** is one file as received; three reposts of one text are three articles.
 * A **Story** is one piece of reporting; its copies share it, one file can hold two, and independence is counted here.
 * A **Statement** is one claim by one story: who, predicate, whom, how firmly, when, on whose word.
 * A **Relation** is computed: all statements with the same subject, predicate and object.
 *
 * Words in quotation are only ever verbatim slices of an article.
 */

import type { ColourName, ShapeName } from './looks.ts';
import type { PaneShape } from './paneShape.ts';

/** Slug: lower-case ASCII letters and digits with single hyphens. It is the address: never reused, never re-pointed. */
export type EntityId = string;
export type ArticleId = string;
export type StoryId = string;
/** `${StoryId}.${number}`, two digits or more; never renumbered, a deleted number stays unused. */
export type StatementId = string;
/** `${subject}~${predicate}~${object}`; a symmetric predicate orders its ends by code unit, in statements too. */
export type RelationId = string;
/** A date in the EDTF subset that edtf.ts reads. */
export type Edtf = string;
/** A calendar day, `YYYY-MM-DD`. */
export type IsoDay = string;

export interface Graph {
  format: 'edgewise/graph';
  version: 2;
  id: string;
  title: string;
  /** Kinds and predicates travel with the graph, so that any corpus can bring its own. */
  vocabulary: Vocabulary;
  articles: Article[];
  stories: Story[];
  entities: Entity[];
  statements: Statement[];
  /** Computed from the accepted statements. */
  relations: Relation[];
  differences: Difference[];
  /**
   * What was renamed, merged or withdrawn, by the id that it had: an entity, a relation or a statement, each to one of
   * its own sort; null = retired. Flat: a target is never itself redirected.
   */
  redirects: Record<string, string | null>;
  /** Computed once, in units of the drawing, so that every reader sees the same finished picture; about as wide as high. */
  positions?: Positions;
  /** The same for panes of other shapes; where there are none, `positions` serve any pane. */
  shapedPositions?: Record<Exclude<PaneShape, 'square'>, Positions>;
}

export type Positions = Record<EntityId, [x: number, y: number]>;

export interface Vocabulary {
  kinds: Kind[];
  families: Family[];
  predicates: Predicate[];
}

export interface Kind {
  id: string;
  label: string;
  plural: string;
  /** How its entities are drawn: no two kinds look the same. */
  look: Look;
  /** What it is called in other vocabularies (FollowTheMoney, Wikidata, STIX). */
  maps?: Record<string, string>;
}

/** By name, so that a graph file says nothing of pixels; looks.ts lists the names. */
export interface Look {
  shape: ShapeName;
  colour: ColourName;
}

export interface Family {
  id: string;
  label: string;
}

/** A verb with what follows it, in the words that lead from its subject to its object and back. */
export interface VerbForms {
  /** "recognises" */
  label: string;
  /** "is recognised by" */
  inverse: string;
  /** "does not recognise" */
  negated: string;
  /**
   * What follows “plans to”, “may”, “did not”: "recognise", "be part of". Without it, what is planned, possible or so on
   * reads by the label, with its stage beside it.
   */
  base?: string;
  /** Of an act that is over when it is done, how it reads as a fact: "signed". A state has none: "is part of". */
  past?: string;
  /** The same two as the object sees it: "be recognised by", "was signed by". */
  inverseBase?: string;
  inversePast?: string;
}

export interface Predicate extends VerbForms {
  id: string;
  family: string;
  /** For a subject, or an object, that takes a plural verb: "recognise", "are recognised by"; else as for one. */
  plural?: VerbForms;
  /** What follows “denies”, of an act that one can deny having done: "signing". */
  denying?: string;
  /** How it reads with the role of its statements, where they agree on one: "is {role} of". */
  withRole?: string;
  /** Whoever does it means to: what is planned reads “plans to sign”, where else it would read “is to sign”. */
  willed?: true;
  symmetric: boolean;
  /** Kinds that may stand as subject. */
  from: string[];
  /** Kinds that may stand as object. */
  to: string[];
  /** Codes of the same meaning in other vocabularies (PLOVER, CAMEO, Wikidata, FollowTheMoney, STIX). */
  maps?: Record<string, string>;
  /** The codes of its denial, where a vocabulary has one: to decline comment is 011 in CAMEO. */
  deniedMaps?: Record<string, string>;
  words?: SearchWords;
}

/** Other words for a predicate that a reader may ask with, by whose act they are; any form of each will do. */
export interface SearchWords {
  /** What the subject does: "sells" for "supplies arms to". */
  subject?: string[];
  /** What the object does: "buys". */
  object?: string[];
  /** What a third party does that takes part by the role `with`: for "acquires", "sells". */
  with?: string[];
  /** What it is about: "weapons". */
  topic?: string[];
}

export interface Article {
  id: ArticleId;
  /** A bare file name beside the graph, never a path. */
  file: string;
  /** Of the bytes, in hex; if it changes, every quote is void until checked again. */
  sha256: string;
  /** UTF-16 code units of the text decoded as UTF-8, nothing stripped or normalised. */
  length: number;
  /** Only if the file prints or declares it. */
  url: string | null;
  /** The site that served it, which need not be the publisher and is never an origin. */
  host: EntityId | null;
  dates: PrintedDate[];
  /** A partition of [0, length), in order, none empty. Blank lines between are furniture. */
  segments: Segment[];
}

export interface PrintedDate {
  text: string;
  start: number;
  end: number;
  edtf: Edtf;
  role: 'publication' | 'page' | 'url' | 'furniture';
}

/** `furniture` is boilerplate: what a page prints around its stories. Nothing can be quoted from it. */
export type SegmentRole = 'headline' | 'standfirst' | 'caption' | 'dateline' | 'body' | 'furniture';

export interface Segment {
  start: number;
  end: number;
  role: SegmentRole;
  /** Null for furniture, which cannot be quoted; never null for anything else. */
  story: StoryId | null;
}

export interface Story {
  id: StoryId;
  /** As printed. */
  headline: string;
  publisher: EntityId | null;
  /** `declared`: by the file, around its text. */
  publisherBasis: 'stated' | 'declared' | 'same-text' | 'inferred' | 'unknown';
  /** What "Tuesday" and "last month" are counted from. */
  published: When;
  /** n files, one source. */
  copies: ArticleId[];
  /** "Reuters reported" in another paper's text. */
  derivedFrom: Derivation[];
  /** Stories of other newsrooms with which it has words in a row in common, where neither credits the other. Computed. */
  shares?: SharedWords[];
}

/** So many words in a row that two stories print. It stands in both of them, in the other one the other way round. */
export interface SharedWords {
  story: StoryId;
  /** Those outside quotation marks alone. */
  words: number;
  /** In one copy of the story that has this, and in one of the other. */
  here: Place;
  there: Place;
}

/** In UTF-16 units, half-open. */
export interface Place {
  article: ArticleId;
  start: number;
  end: number;
}

export interface Derivation {
  publisher: EntityId;
  story: StoryId | null;
  basis: 'stated' | 'inferred';
}

export interface Entity {
  id: EntityId;
  kind: string;
  name: string;
  aliases: Alias[];
  /** What readers look for it by though no text calls it so: "Kremlin" for Russia. */
  words?: string[];
  wikidata?: string;
  note?: string;
  /** A newsroom: every publisher has it; it can be the origin of reporting. */
  media?: true;
  /** Of a newsroom: whose it is. Those of one owner count as one. */
  owner?: Owner;
  /**
   * A class and no thing: a type of weapon, a region, a group without members of its own. Two statements that name it
   * need not mean the same one, so nothing is connected through it.
   */
  generic?: true;
  /** Takes "the" inside a sentence: the United Nations. */
  the?: true;
  /** Takes a plural verb. */
  plural?: true;
}

export interface Owner {
  id: string;
  /** "News UK" */
  name: string;
  /** The page that says so. */
  source: string;
}

export interface Alias {
  /** As printed. */
  text: string;
  sense: 'name' | 'metonym' | 'description';
  /** Never linked by its string alone. */
  ambiguous?: true;
}

export type Polarity = 'affirmed' | 'denied';
/**
 * How far an act has come, from the firmest to the least firm; firmness.ts has the order.
 * `required` must come first for something else to happen; `intended` is the purpose of another act; `abandoned` was to
 * happen and was called off.
 */
export type Modality =
  'actual' | 'planned' | 'required' | 'intended' | 'conditional' | 'possible' | 'abandoned';

export interface Statement {
  id: StatementId;
  story: StoryId;
  subject: EntityId;
  predicate: string;
  object: EntityId;
  /** Denied = the story says that it does not hold. */
  polarity: Polarity;
  modality: Modality;
  /** The words of the text that tie the two ends; null where there are none (a possessive, a caption). */
  verb: Verb | null;
  /**
   * Whose word it is, outermost first, never the story's own publisher; empty = the reporter's own voice.
   * A medium that is the subject of the claim is not in it.
   */
  said: EntityId[];
  saidWhen?: When;
  /** Null = the text gives no time for it. */
  when: When | null;
  /** A short qualifier: "Prime Minister". */
  role?: string;
  also?: Participant[];
  /** At least one passage that is no context. */
  evidence: Passage[];
  /** By whom it came in: a person, rules or a model. The newsrooms behind it are another matter: `Support.origins`. */
  proposedBy: 'curated' | 'rules' | 'model';
  /** By what rule it was read and how surely, for whoever reviews it; absent where the extractor does not say. */
  reason?: Reason;
  review: 'accepted' | 'unreviewed';
  time: StatementTime;
}

export interface Reason {
  /** "verb sell", "title foreign minister" */
  rule: string;
  /** Sure = one clause says it in its own words; likely = something in between was taken for granted. */
  certainty: 'sure' | 'likely';
}

export interface Participant {
  role: 'what' | 'where' | 'about' | 'with';
  entity: EntityId;
}

/** The same words in every copy of the story that prints them, in segments of one role; the bytes may differ. */
export interface Passage {
  anchors: Anchor[];
  /** Only resolves a pronoun or a place of the other passages; it supports nothing and is not counted. */
  context?: true;
}

/** A slice of one anchor of the statement's own evidence, in the offsets of that article. */
export interface Verb {
  article: ArticleId;
  exact: string;
  start: number;
  end: number;
  /**
   * The words make a sentence when they stand between the names of the two ends, in this order, and say more exactly
   * than the label what ties them. Absent where they cannot stand there.
   */
  between?: 'subject-object' | 'object-subject';
}

/** Computed. `report` = the text gives no date for it: the story's publication, and undated on the event clock. */
export interface StatementTime {
  from: IsoDay | null;
  to: IsoDay | null;
  of: 'event' | 'report';
}

/** `text.slice(start, end) === exact`, in UTF-16 units, half-open. */
export interface Anchor {
  article: ArticleId;
  exact: string;
  start: number;
  end: number;
  /** Up to 32 units before and after; empty only at the text's edge; no surrogate pair is split. */
  prefix: string;
  suffix: string;
}

export interface When {
  /** The words of the text that give the time, or null. */
  text: string | null;
  edtf: Edtf | null;
  /** Computed from edtf, inclusive; null = open or unknown. */
  earliest: IsoDay | null;
  latest: IsoDay | null;
  basis: 'stated' | 'completed' | 'relative' | 'same-text' | 'inferred' | 'bounded' | 'unresolved';
  /** The story it was taken from, where that is another one. */
  ref?: StoryId;
  note?: string;
}

export interface Relation {
  id: RelationId;
  subject: EntityId;
  predicate: string;
  object: EntityId;
  statements: StatementId[];
  polarity: Polarity | 'disputed';
  /** The firmest among statements of the polarity shown; where disputed, among the affirmed. */
  modality: Modality;
  /** How many of those same statements have come how far, the firmest first. */
  spread: { modality: Modality; statements: number }[];
  /** How many of its statements have a date of their own; a mere "before it was published" is none. */
  dated: number;
  /** The span of the event dates; null where there is none, or where one is open on that side. */
  earliest: IsoDay | null;
  latest: IsoDay | null;
  support: Support;
}

export interface Support {
  /** Files that hold a quote; never shown as "sources". */
  articles: number;
  stories: number;
  /** Distinct newsrooms, the fewest and the most that can stand behind it; support.ts gives the rule. */
  origins: [fewest: number, most: number];
  /** Distinct ultimate sources: the voice that a newsroom quotes, else the newsroom; by the same rule. */
  sources: [fewest: number, most: number];
  /** The innermost voice of each statement where it is not a medium. */
  speakers: EntityId[];
}

/** What a reader must see side by side; written by a person, never guessed. Two statements or more. */
export interface Difference {
  id: string;
  kind: 'conflict' | 'scope' | 'wording';
  question: string;
  statements: StatementId[];
  note?: string;
}
