import { create } from 'zustand';

type Theme = 'light' | 'dark';

const storageKey = 'edgewise-theme';
const dark = matchMedia('(prefers-color-scheme: dark)');

/** The theme in force: the reader’s choice, else the system’s. */
export const useTheme = create<{ theme: Theme }>(() => ({ theme: chosen() ?? system() }));

export function switchTheme(): void {
  const theme = useTheme.getState().theme === 'dark' ? 'light' : 'dark';
  remember(theme === system() ? null : theme);
  apply(theme);
}

/** Puts the theme on the page and follows the system while the reader has not chosen. */
export function followTheme(): void {
  apply(useTheme.getState().theme);
  dark.addEventListener('change', () => apply(chosen() ?? system()));
}

function apply(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  useTheme.setState({ theme });
}

function system(): Theme {
  return dark.matches ? 'dark' : 'light';
}

/** Storage can be switched off; then a choice lasts as long as the page. */
function chosen(): Theme | null {
  try {
    const value = localStorage.getItem(storageKey);
    return value === 'dark' || value === 'light' ? value : null;
  } catch {
    return null;
  }
}

function remember(theme: Theme | null): void {
  try {
    if (theme === null) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
  } catch {
    // nothing to remember it in
  }
}
