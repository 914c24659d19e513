const prefix = 'edgewise-';

/** What this browser was told to remember; null where nothing was, or where storage is switched off. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key);
  } catch {
    return null;
  }
}

/** Remembers a text, or forgets it with null; without storage it lasts as long as the page. */
export function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, value);
  } catch {
    // nothing to remember it in
  }
}
