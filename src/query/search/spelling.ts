/** Where British and American spelling part, each rule for every word that is written so; both sides come out as one. */
const rules: readonly (readonly [ending: RegExp, one: string])[] = [
  [/(?<=^(?:def|off|lic|pret)en)c(?=e|i)/u, 's'],
  [/(?<=.{3})is(?=(?:e[sdr]?|ers|ing|ations?|ational)$)/u, 'iz'],
  [/(?<=.{2})ys(?=(?:e[sdr]?|ing)$)/u, 'yz'],
  [/(?<=.{2})our(?=(?:s|ed|ers?|ing|ful|able|hoods?|ly|y)?$)/u, 'or'],
  [/(?<=.{2})tre(?=s?$)/u, 'ter'],
  [/(?<=.{3})ogue(?=s?$)/u, 'og'],
  [/(?<=.{3}[aeiou])ll(?=(?:ed|ing|ers?)$)/u, 'l'],
  [/(?<=^program)me(?=s?$)/u, ''],
];

/** A word in one of its two spellings: "organisation" and "organization" are the same. @param word in lower case */
export function oneSpelling(word: string): string {
  return rules.reduce((spelt, [ending, one]) => spelt.replace(ending, one), word);
}
