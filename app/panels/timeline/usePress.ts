import { useState } from 'react';
import type { Place } from './brush.ts';
import { barBeside, type Mark } from './marks.ts';
import { isCoarse, type Plot } from './plot.ts';

interface Options {
  plot: Plot;
  bars: readonly Mark[];
  stretches: readonly Mark[];
  onChoose: (mark: Mark) => void;
  onClear: () => void;
}

/**
 * What a press on the chart does. A long bar is too thin for a thumb to be meant by the first tap: that one tells what it is,
 * and only the next one chooses it; the ground between the long bars does nothing under a thumb.
 * @returns the long bar that is told, and what to do at a press
 */
export function usePress({ plot, bars, stretches, onChoose, onClear }: Options) {
  const [told, setTold] = useState<string | null>(null);
  const onPress = (key: string | null, { x, y }: Place) => {
    const stretch = stretches.find((mark) => mark.key === key);
    const onlyTold = isCoarse() && stretch !== undefined && key !== told;
    setTold(onlyTold ? key : null);
    if (onlyTold || (isCoarse() && !stretch && y < plot.top)) return;
    const mark = stretch ?? bars.find((one) => one.key === key) ?? barBeside(bars, x);
    if (mark) onChoose(mark);
    else onClear();
  };
  return { told: stretches.find(({ key }) => key === told) ?? null, onPress };
}
