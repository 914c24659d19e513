/** The code of a country or territory (ISO 3166-1, in lower case as FollowTheMoney has it) by its English name. */
export function countryCode(name: string): string | null {
  codes ??= readCodes();
  return codes.get(name.toLowerCase()) ?? null;
}

/** All that there are, by lower-case names: every platform knows them, so that no list has to be shipped and kept. */
export function readCodes(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const regions = letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountry);
  return new Map(
    regions.flatMap((region) => {
      const name = names.of(region);
      return name === undefined ? [] : [[name.toLowerCase(), region.toLowerCase()] as const];
    }),
  );
}

let codes: ReadonlyMap<string, string> | undefined;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/** Regions of Unicode that are no countries: Ceuta and Melilla, the eurozone, other islands, and tests of software. */
const others: ReadonlySet<string> = new Set(['EA', 'EZ', 'QO', 'XA', 'XB']);

/** A code that was given up stands for its successor: SU would be the Russia of today. */
function isCountry(region: string): boolean {
  return !others.has(region) && new Intl.Locale(`und-${region}`).region === region;
}
