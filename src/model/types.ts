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
  version: 1;
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
  /** Renamed or merged entities; null = retired. Flat: a target is never itself redirected. */
  redirects: Record<EntityId, EntityId | null>;
  /** Computed once, in units of the drawing, so that every reader sees the same finished picture. */
  positions?: Record<EntityId, [x: number, y: number]>;
}

export interface Vocabulary {
  kinds: Kind[];
  families: Family[];
  predicates: Predicate[];
}

export interface Kind {
  id: string;
  label: string;
  plural: string;
}

export interface Family {
  id: string;
  label: string;
}

export interface Predicate {
  id: string;
  family: string;
  /** "recognises" */
  label: string;
  /** "is recognised by" */
  inverse: string;
  /** "does not recognise" */
  negated: string;
  symmetric: boolean;
  /** Kinds that may stand as subject. */
  from: string[];
  /** Kinds that may stand as object. */
  to: string[];
  /** Codes of the same meaning in other vocabularies (CAMEO, PLOVER, Wikidata, FollowTheMoney, ACE). */
  maps?: Record<string, string>;
}

export interface Article {
  id: ArticleId;
  /** A bare file name beside the graph, never a path. */
  file: string;
  /** Of the bytes, in hex; if it changes, every quote is void until checked again. */
  sha256: string;
  /** UTF-16 code units of the text decoded as UTF-8, nothing stripped or normalised. */
  length: number;
  /** Only if the file prints it. */
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
  publisherBasis: 'stated' | 'same-text' | 'inferred' | 'unknown';
  /** What "Tuesday" and "last month" are counted from. */
  published: When;
  /** n files, one source. */
  copies: ArticleId[];
  /** "Reuters reported" in another paper's text. */
  derivedFrom: Derivation[];
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
  wikidata?: string;
  note?: string;
  /** A newsroom: every publisher has it; it can be the origin of reporting. */
  media?: true;
}

export interface Alias {
  /** As printed. */
  text: string;
  sense: 'name' | 'metonym' | 'description';
  /** Never linked by its string alone. */
  ambiguous?: true;
}

export type Polarity = 'affirmed' | 'denied';
/** From the firmest to the least firm. */
export type Modality = 'actual' | 'planned' | 'conditional' | 'possible';

export interface Statement {
  id: StatementId;
  story: StoryId;
  subject: EntityId;
  predicate: string;
  object: EntityId;
  /** Denied = the story says that it does not hold. */
  polarity: Polarity;
  modality: Modality;
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
  /** At least one passage. */
  evidence: Passage[];
  /** Who proposed it. */
  origin: 'curated' | 'rules' | 'model';
  review: 'accepted' | 'unreviewed';
  time: StatementTime;
}

export interface Participant {
  role: 'what' | 'where' | 'about' | 'with';
  entity: EntityId;
}

/** The same words in every copy of the story that prints them, in segments of one role; the bytes may differ. */
export interface Passage {
  anchors: Anchor[];
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
