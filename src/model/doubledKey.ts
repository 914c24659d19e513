import { shown, type Problem } from './problem.ts';
import { pathText } from './schemaProblem.ts';

/** An object or a list that is open at a place of the text. */
interface Open {
  /** Null for a list. */
  keys: Set<string> | null;
  at: string | number;
  /** A text that comes now is a key. */
  isKeyNext: boolean;
}

/**
 * The first key that an object of a JSON text has twice, of which JSON.parse keeps the last in silence; null where
 * there is none. The text must be JSON: then only what a text holds between quotation marks has to be passed over.
 * Nothing calls itself, so that no depth is too much.
 */
export function doubledKey(json: string): Problem | null {
  const open: Open[] = [];
  for (let at = 0; at < json.length; at++) {
    const within = open.at(-1);
    if (json[at] !== '"') follow(json[at], open, within);
    else {
      const start = at;
      at = closingMark(json, start);
      if (!within?.keys || !within.isKeyNext) continue;
      const key = String(JSON.parse(json.slice(start, at + 1)));
      if (within.keys.has(key)) return problem(key, open.slice(0, -1), json.slice(0, start));
      within.keys.add(key);
      within.at = key;
      within.isKeyNext = false;
    }
  }
  return null;
}

function closingMark(json: string, start: number): number {
  let at = start + 1;
  while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at;
}

function follow(mark: string | undefined, open: Open[], within: Open | undefined): void {
  if (mark === '{') open.push({ keys: new Set(), at: '', isKeyNext: true });
  else if (mark === '[') open.push({ keys: null, at: 0, isKeyNext: false });
  else if (mark === '}' || mark === ']') open.pop();
  else if (mark === ',' && within) {
    within.isKeyNext = within.keys !== null;
    if (typeof within.at === 'number') within.at += 1;
  }
}

function problem(key: string, around: Open[], before: string): Problem {
  const line = before.split('\n').length;
  const message = `The key ${shown(key)} stands here twice, the second time in line ${line} of the file.`;
  return { path: pathText(around.map(({ at }) => at)), message };
}
