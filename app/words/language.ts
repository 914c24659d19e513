/** Every language there is, by the first part of its tag. */
const languages = ['en'] as const;

type Language = (typeof languages)[number];

/** The first of the reader’s languages that is here, else English. */
export const language: Language = preferred() ?? 'en';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB' };

/** How numbers and dates are written, and what names are put in order by: as the texts are, whatever the browser prefers. */
export const locale: string = locales[language];

function preferred(): Language | undefined {
  const tags = (globalThis.navigator?.languages ?? []).map((tag) => tag.split('-')[0]);
  return tags.flatMap((tag) => languages.find((one) => one === tag) ?? [])[0];
}

/**
 * The texts of one part of the screen in the reader’s language. Every text of the interface is given to this function, in
 * the file of the part that shows it (`texts/`), so that it comes with that part; a translation is one more object of the
 * same type in each. Words that are made from data take it as parameters. What a graph file brings (names, labels of
 * predicates, quotes) stands in the file and is never translated here. Numbers and dates arrive as the locale of the
 * language writes them, or as numbers to be counted in words.
 */
export function inLanguage<Texts>(translations: Readonly<Record<Language, Texts>>): Texts {
  return translations[language];
}
