import { CanvasTools } from '../../renderers/cytoscape/CanvasTools.tsx';
import { pictureBarTexts } from '../../words/texts/pictureBar.ts';
import { Legend } from '../Legend.tsx';
import { PictureBar } from './PictureBar.tsx';

/** All that stands under the drawing, which is one stop of Tab; it goes where the drawing is covered. */
export function PictureTools({ hidden }: { hidden: boolean }) {
  return (
    <div className="parts" role="toolbar" aria-label={pictureBarTexts.tools} hidden={hidden}>
      <Legend />
      <PictureBar />
      <CanvasTools />
    </div>
  );
}
