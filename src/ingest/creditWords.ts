// The words by which a text says that its news is a newsroom's, and by which it speaks about that newsroom instead.

function listed(...lines: string[]): string[] {
  return lines.join(' ').split(' ');
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

/** What a newsroom does with news, in their regular forms. */
const REGULAR = inflected(
  listed(
    'report reveal quote cite publish disclose obtain uncover calculate count analyse analyze review verify confirm',
    'document estimate compile detail trace identify interview ask note reconstruct establish expose unearth track',
    'describe claim suggest add allege announce assert attribute chronicle conclude contact cover credit determine',
    'discover examine explain highlight hint indicate investigate leak list locate mention observe outline post predict',
    'profile project recount relay release repeat reprint republish scrutinise scrutinize speculate state stress',
    'summarise summarize survey tally visit witness warn print poll record film photograph collect gather air stream',
  ),
);

/** What a newsroom does with news: "Reuters reported", "the Post has learned". */
export const TELLING: ReadonlySet<string> = new Set([
  ...REGULAR,
  ...listed(
    'say says said write writes wrote written learn learns learned learnt find finds found understands understand saw seen',
    'broke break carried carries told tells tell heard puts put shows showed shown brought reporting citing quoting broadcast leads',
  ),
]);

/** What a text is that a newsroom makes: "a Reuters poll", "the Post’s investigation". */
export const WORK: ReadonlySet<string> = new Set(
  listed(
    'poll polls survey surveys analysis analyses report reports article articles investigation investigations review',
    'story stories exclusive tally count interview interviews reporting findings estimate estimates database figures data',
    'probe exposé expose documentary dispatch dispatches scoop coverage footage account calculation calculations',
    'revelation revelations tracker inquiry examination reconstruction website transcript recording photo photos picture',
    'pictures video map chart ranking index projection projections forecast study research fact-check sources timeline',
  ),
);

/** Before such a work: "the latest", "an exit". */
export const WORK_MODIFIERS: ReadonlySet<string> = new Set(
  listed(
    'exit opinion new recent latest own joint special exclusive investigative original earlier previous live undercover',
    'year-long yearlong front-page in-depth initial first two three news straw snap weekly monthly annual lengthy detailed',
  ),
);

/** Who reports for a newsroom: credited where they tell something or are told it. */
export const REPORTERS: ReadonlySet<string> = new Set(
  listed('reporter reporters correspondent correspondents journalist journalists bureau team desk crew'),
);

/** After its name, these make it a matter of the newsroom and not of its news. */
export const ABOUT_IT: ReadonlySet<string> = new Set(
  listed(
    'columnist columnists host hosts anchor anchors presenter presenters newsreader newscaster editor editors publisher owner owners founder',
    'employee employees staff staffer staffers worker workers executive executives chief director chairman president boss',
    'photographer cameraman cartoonist critic commentator contributor writer intern lawyer lawyers spokesman spokeswoman',
    'spokesperson colleague colleagues viewer viewers reader readers listener listeners subscriber subscribers advertisers',
    'building newsroom headquarters office offices studio studios board editorial opinion app logo endorsement column',
    'shares stock crossword party journalism licence license brand',
  ),
);

/** What kind of newsroom it is, beside its name. */
export const KINDS: ReadonlySet<string> = new Set(
  listed(
    'news agency newspaper newspapers paper daily weekly wire service magazine broadcaster channel television tv radio',
    'network site website online tabloid broadsheet portal outlet journal press station newswire programme program podcast',
  ),
);

const DAYS = listed(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august',
  'september october november december',
);

/** What may stand before a name, beside its kind. */
export const BEFORE_NAME: ReadonlySet<string> = new Set([
  ...DAYS,
  ...listed(
    'the a an this that its new recent local state state-run state-owned run owned opposition independent private business',
    'financial regional national public leading pro-government pro government latest earlier separate own previous joint',
  ),
]);

/** What may stand between a name and what it does. */
export const AFTER_NAME: ReadonlySet<string> = new Set([
  ...DAYS,
  ...listed(
    'has have had also first later earlier previously exclusively separately then now can could on in last this week month',
    'year and other others two three several outlets media newspapers papers agencies was were is itself both all the',
    'that been yesterday today recently already however meanwhile further',
  ),
]);

/** Right before a name: what is said or taken is said to it or taken from it. */
export const DIRECTLY: ReadonlySet<string> = new Set(
  listed('told tell tells telling citing cited cites quoting quotes per via crediting'),
);

/** A clause, and then a name: "reports Reuters." */
export const INVERTED: ReadonlySet<string> = new Set(
  listed('reports reported writes wrote says said revealed reveals'),
);

/** What comes before a preposition that leads to a newsroom: "seen by", "an interview with", "confirmed to". */
export const LEADING: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    by: [
      ...REGULAR,
      ...listed(
        'reporting seen carried broadcast kept viewed heard reached conducted investigation investigations analysis written',
        'authenticated shared inquiry examination calculation calculations story article public taken captured shown given',
      ),
    ],
    to: listed(
      'confirmed confirm disclosed leaked said spoke speaking talking statement statements message email interview given',
      'comments remarks remark described released provided revealed admitted explained acknowledged denied shown handed passed',
      'supplied according insisted speak spoken conceded hinted relayed forwarded replied responded answer reply response',
      'testimony detailed outlined recalled recounted stressed',
    ),
    with: listed('interview interviews shared spoke speaking conversation talked talking discussed chat'),
    in: listed(
      'report reports article articles story published appeared made interview piece printed quoted wrote emerged surfaced',
      'described detailed revealed coverage exposé investigation reporting profile reported',
    ),
    on: listed(
      'speaking said aired broadcast interview appeared appearance appearing spoke told surfaced emerged remarks',
    ),
    from: listed(
      'report reports article reporting footage figures data count tally poll dispatch video pictures images came questions picked',
      'inquiries reporters journalists',
    ),
    for: listed('poll survey conducted compiled analysis carried commissioned'),
  }).map(([preposition, before]) => [preposition, new Set(before)]),
);

/** Such words before the preposition say that nothing was told. */
export const REFUSING: ReadonlySet<string> = new Set(
  listed('refused refuses never declined declines nobody without not'),
);

/** Right after a verb of telling: the newsroom speaks of itself. */
export const OF_ITSELF: ReadonlySet<string> = new Set(listed('it its itself they their we our sorry'));

/** Soon after one: the newsroom tells of its own affairs. */
export const OWN_AFFAIRS: ReadonlySet<string> = new Set(
  listed(
    'statement profit profits loss losses revenue revenues earnings sales results income turnover court judge staff layoffs',
    'plans apology retraction correction',
  ),
);
