/** Cyrillic letters as English newspapers write them; Serbian ones as Serbs do without their marks. */
const latin: Readonly<Record<string, string>> = {
  ...pairs(
    'абвгдежзийклмнопрстуфхцчшщъыьэюя',
    'a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya',
  ),
  ...pairs('ђјљњћџєіїґў', 'd j lj nj c dz ye i yi g u'),
};

/** Letters that only Serbs and Macedonians have; beside these, others are written as Serbs write them in Latin. */
const serbianAlone = /[ђјљњћџ]/u;
const serbian: Readonly<Record<string, string>> = { ч: 'c', ш: 's', ж: 'z', х: 'h', ц: 'c' };

/** A word in the letters of English, where it is Cyrillic: "Путин" is "putin", "Вучић" "vucic". @param word without case and marks */
export function transliterate(word: string): string {
  const own = serbianAlone.test(word) ? serbian : {};
  return word.replace(/\p{Script=Cyrillic}/gu, (letter) => own[letter] ?? latin[letter] ?? letter);
}

function pairs(letters: string, written: string): Record<string, string> {
  const all = written.split(' ');
  return Object.fromEntries(Array.from(letters, (letter, i) => [letter, all[i] ?? '']));
}
