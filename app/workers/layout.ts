import { aroundPins } from '../../src/scene/layouts/apart.ts';
import type { LayoutInput, LayoutResult, Point } from '../../src/scene/layouts/layout.ts';
import { layered } from '../../src/scene/layouts/layers.ts';
import { here } from './here.ts';

/** What is to be laid out in layers. It has no captions, which only the page has words for. */
export interface LayoutTask {
  input: LayoutInput;
  pins: ReadonlyMap<string, Point>;
}

/** A script beside the page: to put a thousand names into layers takes seconds, and more than a minute where many lines tie them. */
addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => postMessage(placed(data)));
postMessage(here);

function placed({ input, pins }: LayoutTask): LayoutResult {
  return aroundPins(
    input.nodes,
    layered(input, () => ''),
    pins,
  );
}
