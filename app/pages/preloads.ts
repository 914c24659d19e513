import type { Rolldown } from 'vite';

/** A file that the page needs soon after its style sheet and its script, which would name it late. */
export interface Preload {
  /** Relative to the root page. */
  path: string;
  as: 'font' | 'fetch' | 'script';
}

/** The letters of the first words, the graph, and what draws it with all that it imports. */
export function preloadsOf(bundle: Rolldown.OutputBundle): Preload[] {
  const files = Object.values(bundle);
  const fonts = files.filter(({ fileName }) => /-latin-wght-normal-[^/]*\.woff2$/.test(fileName));
  const first = files.flatMap((file) =>
    file.type === 'chunk' && file.isEntry ? [file.fileName, ...file.imports] : [],
  );
  const drawing = files.flatMap((file) =>
    file.type === 'chunk' && file.name === 'GraphView' ? [file.fileName, ...file.imports] : [],
  );
  return [
    ...fonts.map(({ fileName }): Preload => ({ path: fileName, as: 'font' })),
    { path: 'data/graph.json', as: 'fetch' },
    ...drawing.filter((path) => !first.includes(path)).map((path): Preload => ({ path, as: 'script' })),
  ];
}
