import './guards.ts';
import { create } from 'zustand';
import { remember, remembered } from './memory.ts';

type Theme = 'light' | 'dark';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** The theme in force: the reader’s choice, else the system’s. */
export const useTheme = create<{ theme: Theme }>(() => ({ theme: chosen() ?? system() }));

export function switchTheme(): void {
  const theme = useTheme.getState().theme === 'dark' ? 'light' : 'dark';
  remember('theme', theme === system() ? null : theme);
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

function chosen(): Theme | null {
  const value = remembered('theme');
  return value === 'dark' || value === 'light' ? value : null;
}
