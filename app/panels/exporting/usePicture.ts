import { useCallback, useDeferredValue, useMemo } from 'react';
import { useDrawing } from '../../renderers/cytoscape/drawing.ts';
import { useScene } from '../../state/selectors/scene.ts';
import { useVisible } from '../../state/selectors/visible.ts';
import { useIndex, useView } from '../../state/store/store.ts';
import { exportingTexts } from '../../words/texts/exporting.ts';
import { choicesOf, pictureOf, titleOf, type Picture } from './pictures.ts';
import type { PictureSettings, What } from './pictureSettings.ts';

/** A picture, or why there is none, and what can be chosen. */
export interface Drawn {
  /** Null where there is none. */
  picture: Picture | null;
  /** Why there is none. */
  trouble: string | null;
  /** It will come by itself. */
  isWaiting: boolean;
  /** What a picture can be of, what fits best first. */
  choices: readonly What[];
  /** What the title says where the reader does not. */
  title: string;
  /** The picture of the settings as they are now, or why there is none. */
  drawNow: () => Picture | string;
}

/**
 * The picture of these settings, drawn anew when the page has time for it: typing a title never waits for it.
 * @param isWanted nothing is drawn where it is not
 */
export function usePicture(settings: PictureSettings, isWanted: boolean): Drawn {
  const index = useIndex();
  const view = useView((all) => all);
  const scene = useScene((drawn) => drawn.scene);
  const { statements } = useVisible();
  const { cy, failed } = useDrawing();
  const later = useDeferredValue(settings);
  const choices = useMemo(() => (cy ? choicesOf(scene) : (['all'] as const)), [cy, scene]);
  const draw = useCallback(
    (of: PictureSettings) => pictureOf(index, view, scene, statements, of),
    [index, view, scene, statements],
  );
  const made = useMemo(
    () => (cy && isWanted ? draw(later) : exportingTexts.notDrawn),
    [cy, isWanted, draw, later],
  );
  const title = titleOf(index, view, scene, settings.what ?? choices[0] ?? 'all');
  const drawn = { isWaiting: !cy && !failed, choices, title, drawNow: () => draw(settings) };
  if (failed) return { ...drawn, picture: null, trouble: exportingTexts.noDrawing };
  if (typeof made === 'string') return { ...drawn, picture: null, trouble: made };
  return { ...drawn, picture: made, trouble: null };
}
