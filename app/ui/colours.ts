/** How much of its colour is left to what stands for a class, on light paper, and on dark, where less of it is not seen. */
const [onLight, onDark] = [0.3, 0.55];

/** The fill of what stands for a class and no one thing: nearer to the paper than that of a thing. */
export function classFill(colour: string, paper: string): string {
  const isDark = Math.max(...channels(paper)) < 128;
  return mixed(colour, paper, isDark ? onDark : onLight);
}

/** So much of a colour on another. Colours are as a browser computes them, `rgb(1, 2, 3)`, or in six hex digits. */
export function mixed(colour: string, paper: string, share: number): string {
  const [over, under] = [channels(colour), channels(paper)];
  const parts = over.map((channel, i) => Math.round(channel * share + (under[i] ?? 0) * (1 - share)));
  return `rgb(${parts.join(',')})`;
}

function channels(colour: string): number[] {
  if (colour.startsWith('#'))
    return [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16));
  return (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
}
