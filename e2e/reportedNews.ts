import { chanceOf } from './inventedArticles.ts';
import { withCopies } from './inventedNews.ts';
// News of invented people for `npm run benchmark:build`, the same each time, nearer to reports than `newsArticles`: each article has
// people and bodies of its own, most sentences tie nobody to anybody, and few words in a row stand in two articles. The rules
// suggest about two links a kilobyte of it, and three of the five articles of `data`.

type Cast = Record<string, readonly string[]>;

const list = (names: string) => names.split(',');

const COUNTRIES = list(
  'Norway,Chile,Kenya,Japan,Peru,Ghana,Latvia,Oman,Nepal,Fiji,Malta,Cuba,France,Iran,Serbia,Turkey,Poland,Egypt,India,Brazil,Canada,Georgia,Jordan,Sweden,Greece,Vietnam,Angola,Bolivia,Finland,Hungary',
);
const FIRST = list(
  'Ada,Boris,Cemile,David,Elena,Faisal,Greta,Hassan,Ingrid,Jorge,Karim,Lena,Marko,Nadia,Oskar,Petra,Rashid,Sofia,Tomas,Ulrike,Viktor,Wanda,Yusuf,Zoran,Amina,Carlos,Dmitri,Esther,Felix,Helga',
);
const LAST_PARTS = [
  list(
    'Varn,Merr,Task,Brind,Okon,Silv,Harr,Petr,Quist,Ledg,Sol,Mir,Kov,Bergh,Tann,Ral,Dors,Whit,Fenn,Castell',
  ),
  list('holt,ow,er,le,da,a,el,ov,berg,ić,anen,sson,ez,ani,oglu,ides,escu,ard'),
];
const TOWNS = list(
  'Oslo,Lima,Nairobi,Osaka,Accra,Riga,Muscat,Pokhara,Suva,Valletta,Lyon,Tabriz,Novi Sad,Izmir,Gdansk,Alexandria,Pune,Recife,Calgary,Batumi,Aqaba,Malmo,Patras,Hue,Luanda,Sucre,Turku,Szeged',
);
const BODY_PARTS = [
  list(
    'Northern,National,Harbour,Atlantic,United,Central,Royal,Eastern,General,Coastal,Delta,Summit,Meridian,Pioneer',
  ),
  list('Steel,Energy,Shipping,Rail,Grain,Water,Air,Mining,Marine,Power,Textile,Timber,Cement,Copper'),
  list('Company,Group,Authority,Agency,Union,Bank,Foundation,Institute,Federation,Council'),
];
const THINGS = list(
  'bridge,dam,pipeline,harbour,railway,vaccine,tariff,border post,visa office,refinery,power plant,airport,fishing ground,copper mine,ferry,grain store,satellite,canal,highway,reservoir,tunnel,wind farm',
);
const TALK = list(
  'safety,prices,wages,delays,corruption,pollution,debt,repairs,flooding,customs checks,land rights,inspections,insurance,subsidies,noise,staffing,loans,permits,overtime,drought',
);
const HOW = list(
  'narrow,costly,disputed,long-awaited,temporary,unusual,modest,sweeping,secret,partial,hasty,joint,final,new,ageing,remote,crowded,delayed,northern,southern',
);
const PEOPLE = list(
  'residents,traders,drivers,teachers,farmers,lawyers,nurses,students,engineers,fishermen,pensioners,officials,investors,neighbours,witnesses,commuters,miners,pilots,shopkeepers,volunteers',
);
const ACTS = list(
  'rise,fall,slow,spread,stall,resume,grow,shrink,drag on,ease,collapse,recover,double,peak,continue,worsen,improve,fade',
);
const WHEN = list(
  'on Monday,last week,in March,this year,on Friday,in the spring,two days later,earlier this month,in 2019,since January,overnight,late on Sunday,in recent weeks,by the end of May,a year ago,before dawn',
);

/** Who does what to whom. */
const TELLING = [
  '{C} signed an agreement with {C2} on {talk} {when}, {where}.',
  '{P}, the prime minister of {C}, met {P2} in {T} {when} {where}.',
  '{O}, which is based in {T}, bought a {how} {thing} from {O2} {when}, {where}.',
  '“{What} {does},” {P} told {people} in {T}, and blamed {O} for the {talk}.',
  '{C} accused {C2} of {talk} {where}; officials in {T} called it {how} {when}.',
  'The foreign minister of {C}, {P2}, said that {C2} would not supply {what} before {what} {does}.',
  '{P} was appointed director of {O} {when}, {where}, as {what} {does}.',
  '{O} plans to sell {what} near {T} to {O2} for {n} million, according to {P}.',
  '{C} has not joined the {how} treaty on {talk}, although {C2} asked it to {when}.',
  'Troops of {C} trained with those of {C2} {where} {when}, {P} said.',
];
/** Where, how and with what result, and nobody is tied to anybody. */
const SETTING = [
  '{What} {does} {when}, {where}.',
  '{What} {does} {where}, and {what} {does}.',
  '{When}, {what} {does}, but {what} {does} {where}.',
  'Although {what} {does}, {what} {does} {when}.',
  '{Where}, {what} {does}; {when} {what} {does}.',
  '“{What} {does} {where},” said one of the {people}. “{What} {does}.”',
];
const WHAT = list(
  'the {how} {thing},{people} from {T},a {how} report on {talk},the {people},nobody near the {thing},one of {n} {people},the {thing} at {T},what was left of the {thing},the talk of {talk},each {how} {thing},{n} {how} {people},a second {thing}',
);
const DOES = list(
  'had begun to {act},would not {act},seemed to {act},went on to {act},did not {act} at all,was expected to {act},could still {act},may {act} before {people} notice,has yet to {act},will {act} or {act},used to {act},might as well {act}',
);
const WHERE = list(
  'near the {thing},after {n} {how} days,because of {talk},despite the {talk},as {people} had feared,without {people},between {thing} and {thing},on the way to {T},for {n} kilometres,with {n} {people} waiting,to the surprise of {people},under a {how} roof',
);
/** Of so many sentences one ties somebody to somebody. */
const TELLS = 0.4;
/** Units of the text. */
const LENGTH = 3000;

/** So many articles of about 3 kB, each tenth a copy of the one before it with a line of its own. */
export function reportedNews(count: number): string[] {
  return withCopies(count, report);
}

function report(seed: number): string {
  const chance = chanceOf(seed + 1);
  const pick = (from: readonly string[]) => from[Math.floor(chance() * from.length)] ?? '';
  const joined = (parts: string[][], between: string) => parts.map(pick).join(between);
  const person = () => `${pick(FIRST)} ${joined(LAST_PARTS, '')}`;
  const body = () => `the ${joined(BODY_PARTS, ' ')}`;
  const cast: Cast = { ...WORDS, C: [pick(COUNTRIES)], C2: [pick(COUNTRIES)], T: [pick(TOWNS), pick(TOWNS)] };
  const actors: Cast = { P: [person(), person()], P2: [person()], O: [body()], O2: [body()] };
  const sentence = () =>
    capital(filled(pick(chance() < TELLS ? TELLING : SETTING), { ...cast, ...actors }, pick, chance));
  const parts = [
    filled('{C} and {C2} argue over a {how} {thing} near {T}', cast, pick, chance),
    '3 March 2021',
  ];
  for (let length = 0; length < LENGTH; length += parts.at(-1)?.length ?? LENGTH)
    parts.push(Array.from({ length: 2 + Math.floor(chance() * 3) }, sentence).join(' '));
  return parts.join('\n\n');
}

const WORDS: Cast = {
  thing: THINGS,
  talk: TALK,
  how: HOW,
  people: PEOPLE,
  act: ACTS,
  when: WHEN,
  what: WHAT,
  does: DOES,
  where: WHERE,
};

/** With what it names put in, and what that names; a slot with a capital begins with one. */
function filled(
  sentence: string,
  cast: Cast,
  pick: (from: readonly string[]) => string,
  chance: () => number,
): string {
  return sentence.replaceAll(/\{(\w+)\}/gu, (_, slot: string) => {
    if (slot === 'n') return String(2 + Math.floor(chance() * 900));
    const own = cast[slot];
    const found = filled(pick(own ?? cast[slot.toLowerCase()] ?? []), cast, pick, chance);
    return own ? found : capital(found);
  });
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
