/** A rule of the page's style sheets with the letters of a face, and where it stands. */
interface FaceRule {
  rule: CSSFontFaceRule;
  base: string;
}

const fetched = new Map<string, Promise<string>>();

/**
 * The faces of a family that the letters of a text need, as rules that hold the letters themselves: a picture is no part
 * of the page and sees none of its faces. Empty where there are none, or they do not come: then another sans serif stands
 * in for them.
 */
export async function facesFor(text: string, family: string): Promise<string> {
  const letters = [...new Set(text)].map((char) => char.codePointAt(0) ?? 0);
  const needed = rulesOf(family).filter(({ rule }) => isNeeded(rule, letters));
  const all = await Promise.allSettled(needed.map((face) => embedded(face, family)));
  return all.map((one) => (one.status === 'fulfilled' ? one.value : '')).join('');
}

function rulesOf(family: string): FaceRule[] {
  return [...document.styleSheets].flatMap((sheet) =>
    readable(sheet).flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const named = rule.style.getPropertyValue('font-family').replaceAll(/["']/g, '');
      const isUpright = rule.style.getPropertyValue('font-style') !== 'italic';
      return named === family && isUpright ? [{ rule, base: sheet.href ?? location.href }] : [];
    }),
  );
}

/** A sheet from another origin, as everything is in a sandboxed frame, cannot be read. */
function readable(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

/** Whether a face has one of these code points, by its `unicode-range`. */
function isNeeded({ style }: CSSFontFaceRule, letters: readonly number[]): boolean {
  const ranges = style.getPropertyValue('unicode-range');
  if (ranges === '') return true;
  return ranges.split(',').some((range) => {
    const [from = '', to = from] = range.trim().replace(/^u\+/i, '').split('-');
    const [first, last] = [from.replaceAll('?', '0'), to.replaceAll('?', 'f')].map((hex) =>
      parseInt(hex, 16),
    );
    return letters.some((letter) => letter >= (first ?? 0) && letter <= (last ?? 0));
  });
}

async function embedded({ rule: { style }, base }: FaceRule, family: string): Promise<string> {
  const [, source = ''] = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src')) ?? [];
  const address = new URL(source, base).href;
  const data = fetched.get(address) ?? dataOf(address);
  fetched.set(address, data);
  data.catch(() => fetched.delete(address));
  const range = style.getPropertyValue('unicode-range');
  const weight = style.getPropertyValue('font-weight');
  return `@font-face{font-family:"${family}";font-weight:${weight};src:url(${await data}) format("woff2");${range && `unicode-range:${range}`}}`;
}

async function dataOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`There is no face at ${address}`);
  return dataAddress(await response.blob());
}

/** A file as an address that holds it. */
function dataAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(new Error('The file cannot be read.')));
    reader.readAsDataURL(file);
  });
}
