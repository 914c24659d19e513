// News of made-up places for the test of mixed files, the same each time.

const OPENINGS = ['On Monday', 'Late on Friday', 'After a long night', 'At the harbour', 'In the capital'];
const ACTORS = ['the council', 'a clerk', 'the ferry office', 'an engineer', 'the school', 'a baker'];
const ACTS = ['counted', 'repaired', 'painted', 'mapped', 'sold', 'lent', 'measured', 'planted'];
const THINGS = ['lanterns', 'nets', 'barrels', 'bridges', 'ladders', 'orchards', 'wells', 'carts'];
const SYLLABLES = ['ba', 'ne', 'lo', 'ri', 'su', 'ta', 've', 'mo', 'ki', 'du', 'fe', 'ga'];

export interface News {
  headline: string;
  paragraphs: string[];
}

/** A story of about a hundred words, of which no other has five in a row. */
export function news(number: number): News {
  let state = number * 7919 + 17;
  const next = (below: number) => {
    state = (state * 48271 + 11) % 2147483647;
    return state % below;
  };
  const pick = (list: readonly string[]) => list[next(list.length)] ?? '';
  const name = () => {
    const made = `${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(SYLLABLES)}`;
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  const sentence = () =>
    `${pick(OPENINGS)} ${pick(ACTORS)} of ${name()} ${pick(ACTS)} ${next(9000) + 10} ${pick(THINGS)} for ${name()} and ${pick(ACTS)} ${next(900) + 10} more in ${name()}.`;
  const paragraph = () => [sentence(), sentence()].join(' ');
  return {
    headline: `${name()} counts its ${pick(THINGS)} again in year ${number}`,
    paragraphs: [paragraph(), paragraph(), paragraph()],
  };
}

/** The same news told otherwise: one sentence of the first is kept. */
export function rewritten(number: number): News {
  const [{ headline, paragraphs }, other] = [news(number), news(number + 5000)];
  const [kept = ''] = (paragraphs[0] ?? '').split(/(?<=\.) /u);
  return { headline, paragraphs: [...other.paragraphs, kept] };
}

/** As plain text, in Markdown where the heading has its mark. */
export function textOf({ headline, paragraphs }: News, ...more: string[]): string {
  return [`# ${headline}`, '3 March 2021', ...paragraphs, ...more].join('\n\n');
}
