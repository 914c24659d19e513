import { inLanguage } from '../language.ts';

/** What a filter lets through, in parts that a semicolon joins. */
export const shownFilterTexts = inLanguage({
  en: {
    or: 'or',
    actors: (names: string) => `with ${names}`,
    speakers: (names: string) => `according to ${names}`,
    kinds: (kinds: string) => `only ${kinds}`,
    predicates: (labels: string) => `where one ${labels} the other`,
    stories: (headlines: string) => `told in ${headlines}`,
    onlyThere: 'told nowhere else',
    inEach: 'told in each of these',
    inEvery: 'told in every story',
    differing: 'only what is disputed or told differently',
    withoutUndated: 'without undated claims',
    overlapping: 'with what may fall in this period',
    undated: 'with undated claims',
    clocks: { event: 'happened', said: 'said', published: 'published' },
    from: (date: string) => ` from ${date}`,
    to: (date: string) => ` to ${date}`,
  },
});
