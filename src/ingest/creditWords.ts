import lists from '../../data/credits.json' with { type: 'json' };

// The words by which a text says that its news is a newsroom's, and by which it speaks about that newsroom instead, are
// in data/credits.json, each list with what it is for.

type List = Exclude<keyof typeof lists, 'byMeans' | 'leading'>;

/** The words of these lists. */
function setOf(...names: List[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => wordsOf(lists[name].words)));
}

function wordsOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(' '));
}

/** The present and the past of verbs that form them as most do. */
function inflected(verbs: string[]): string[] {
  return verbs.flatMap((verb) => {
    const present = /(?:s|sh|ch|x)$/u.test(verb) ? `${verb}es` : `${verb}s`;
    const past = verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
    return /[^aeiou]y$/u.test(verb)
      ? [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`]
      : [verb, present, past];
  });
}

const REGULAR = inflected(wordsOf(lists.inflected.words));

/** What a newsroom does with news: "Reuters reported", "the Post has learned". */
export const TELLING: ReadonlySet<string> = new Set([...REGULAR, ...setOf('telling')]);

/** Verbs that tell only with one of these words soon after them: "reached him by phone". */
export const BY_MEANS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(lists.byMeans)
    .filter(([verb]) => verb !== 'of')
    .map(([verb, means]) => [verb, new Set(means.split(' '))]),
);

/** "What Reuters called a farce". */
export const CALLING = setOf('calling');

/** What a text is that a newsroom makes: "a Reuters poll", "the Post’s investigation". */
export const WORK = setOf('work');

/** The same, where something is said in it or by it. */
export const LED_WORK = setOf('ledWork');

/** Soon after a work: it is told of for its own sake. */
export const PRIZES = setOf('prizes');

/** Before such a work: "the latest", "an exit". */
export const WORK_MODIFIERS = setOf('workModifiers');

/** Who reports for a newsroom: credited where they tell something or are told it. */
export const REPORTERS = setOf('reporters');

/** After its name, these make it a matter of the newsroom and not of its news. */
export const ABOUT_IT = setOf('aboutIt');

/** What kind of newsroom it is, beside its name. */
export const KINDS = setOf('kinds');

/** When it tells. */
export const DAYS = setOf('days');

/** What may stand before a name, beside its kind. */
export const BEFORE_NAME = setOf('days', 'beforeName');

/** What may stand between a name and what it does. */
export const AFTER_NAME = setOf('days', 'afterName');

/** What may follow "was", as in "was told": one that was cited or found is spoken about. */
export const TOLD = setOf('told');

/** What may stand between a name and what it could not verify. */
export const UNABLE = setOf('unable');

/** What a newsroom says that it could not do, of news that it gives. */
export const UNVERIFIED = setOf('unverified');

/** Right before a name: what is said or taken is said to it or taken from it. */
export const DIRECTLY = setOf('directly');

/** Right before a name, where something that tells is given to it: "gave Reuters a copy". */
export const GIVING = setOf('giving');

/** What tells something and is given. */
export const GIVEN = setOf('given');

/** A clause, and then a name: "reports Reuters." */
export const INVERTED = setOf('inverted');

/** What comes before a preposition that leads to a newsroom: "seen by", "an interview with", "confirmed to". */
export const LEADING: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(lists.leading).flatMap(([preposition, lines]) => {
    if (typeof lines === 'string') return [];
    const regular = preposition === 'by' ? REGULAR : [];
    return [[preposition, new Set([...regular, ...wordsOf(lines)])] as const];
  }),
);

/** Such words before the preposition say that nothing was told. */
export const REFUSING = setOf('refusing');

/** Before "of": where a newsroom prints, as its website. */
export const CONTAINERS = setOf('containers');

/** Right after a verb of telling: the newsroom speaks of itself. */
export const OF_ITSELF = setOf('ofItself');

/** Soon after such a word: what it did for its news. */
export const GATHERING = setOf('gathering');

/** Soon after a verb of telling: the newsroom tells of its own affairs. */
export const OWN_AFFAIRS = setOf('ownAffairs');
