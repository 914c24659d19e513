/** How much of its colour is left to what is drawn lighter. */
export const lighter = 0.3;

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
