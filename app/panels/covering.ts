import type { Mode } from '../../src/view/view.ts';
import { useView } from '../state/store/store.ts';
import { useMedia } from '../ui/useMedia.ts';

/** A view that has no use for the drawing, nor, while nothing is selected, for the details. */
export function hasNoDrawing(mode: Mode): boolean {
  return mode !== 'graph' && mode !== 'timeline';
}

/** Whether an article stands beside the drawing: where there is room for both. Elsewhere it covers the drawing. */
export function useIsBeside(): boolean {
  const roomy = useMedia('(min-width: 1300px)');
  return useView(({ article, view }) => article !== null && view === 'graph') && roomy;
}

/** Whether an article or another view has the place of the drawing. */
export function useIsCovered(): boolean {
  const beside = useIsBeside();
  return useView(({ article, view }) => article !== null || hasNoDrawing(view)) && !beside;
}

/** Whether what is open is of the whole collection, whatever is filtered, so that the filters give it their room. */
export function useIsWhole(): boolean {
  const beside = useIsBeside();
  return (
    useView(({ article, view }) => article !== null || view === 'compare' || view === 'sources') && !beside
  );
}
