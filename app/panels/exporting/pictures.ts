import type { XmlElement } from '../../../src/export/xml.ts';
import type { Statement } from '../../../src/model/types.ts';
import { get, type GraphIndex } from '../../../src/query/graphIndex.ts';
import { focusOf, hasFocus, within, atRest } from '../../../src/scene/crop.ts';
import { withoutDimming } from '../../../src/scene/emphasis.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import type { View } from '../../../src/view/view.ts';
import { frameOnScreen } from '../../renderers/cytoscape/drawing.ts';
import type { Room } from '../../renderers/svg/fit.ts';
import { sheetOf, type Sheet } from '../../renderers/svg/sheet.ts';
import { peekPalette, type Palette } from '../../ui/palette.ts';
import { startsFromRight } from '../../words/bidi.ts';
import { dateWords } from '../../words/dates.ts';
import { filterWords } from '../../words/filters.ts';
import { publicSite, sourceCredit } from '../../words/pictureCredit.ts';
import { subjectWords } from '../../words/selection.ts';
import { exportingTexts } from '../../words/texts/exporting.ts';
import { pictureTexts } from '../../words/texts/pictures.ts';
import { describedBy } from './describedBy.ts';
import { pictureKey } from './pictureKey.ts';
import {
  fileSize,
  pictureSize,
  plainTitle,
  type Ground,
  type PictureSettings,
  type What,
} from './pictureSettings.ts';
import { today } from './subject.ts';

/** A picture that is to be saved. */
export interface Picture {
  svg: XmlElement;
  title: string;
  /** Without its ending. */
  fileName: string;
  /** Of the SVG. */
  size: Room;
  shapes: number;
  lines: number;
}

/** More than this in one picture is a blur, and takes a browser long to draw. */
const [MOST_SHAPES, MOST_LINES] = [1500, 4000];

/** What a picture can be of now, what fits best first. */
export function choicesOf(scene: Scene): readonly What[] {
  const focus = hasFocus(scene) ? (['focus'] as const) : [];
  const view = frameOnScreen() === null ? [] : (['view'] as const);
  return [...focus, ...view, 'all'];
}

/**
 * The picture of what is drawn, the same for its preview and its file.
 * @returns a sentence where there is nothing to draw, or too much
 */
export function pictureOf(
  index: GraphIndex,
  view: View,
  whole: Scene,
  statements: ReadonlySet<string>,
  settings: PictureSettings,
): Picture | string {
  const what = settings.what ?? choicesOf(whole)[0] ?? 'all';
  const scene = partOf(whole, what);
  const [shapes, lines] = [scene.nodes.length, scene.edges.length];
  if (shapes === 0) return pictureTexts.nothing;
  if (shapes > MOST_SHAPES || lines > MOST_LINES) return pictureTexts.tooMuch(shapes, lines);
  const title = plainTitle(settings.title ?? titleOf(index, view, whole, what));
  const size = pictureSize(fileSize(settings.shape, frameOnScreen()));
  const sheet: Sheet = {
    ...paperOf(settings.ground),
    ...wordsOf(index, scene, title, creditOf(index, view, scene, statements)),
    size,
    isSpread: settings.shape !== 'screen',
  };
  const svg = sheetOf(scene, sheet, describedBy(index));
  return { svg, title, fileName: fileNameOf(index, view, what), size, shapes, lines };
}

/** All that is written beside the drawing. */
function wordsOf(index: GraphIndex, scene: Scene, title: string, credit: readonly string[]) {
  return {
    name: title || index.graph.title,
    description: credit.join(' '),
    title: title.trim(),
    isFromRight: startsFromRight(title),
    key: pictureKey(index, scene),
    credit,
  };
}

/** "edgewise-first-collection-serbia-2026-01-02": the collection, what is selected, the day. */
function fileNameOf({ graph }: GraphIndex, { selected }: View, what: What): string {
  const subject = what === 'focus' && selected && 'id' in selected ? [selected.id] : [];
  const parts = ['edgewise', graph.id, ...subject, today()];
  return parts.map((part) => part.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)).join('-');
}

/** What the title says where the reader does not. */
export function titleOf(index: GraphIndex, view: View, scene: Scene, what: What): string {
  const subject = what !== 'all' && hasFocus(scene) ? subjectWords(index, view) : null;
  return subject ?? index.graph.title;
}

function partOf(whole: Scene, what: What): Scene {
  const scene = atRest(whole);
  const frame = frameOnScreen();
  if (what === 'focus') return focusOf(scene);
  if (what === 'all' || !frame) return withoutDimming(scene);
  const { left, top, width, height, zoom } = frame;
  return within(scene, { x1: left, y1: top, x2: left + width / zoom, y2: top + height / zoom });
}

function paperOf(ground: Ground): Pick<Sheet, 'palette' | 'ground'> {
  switch (ground) {
    case 'light':
    case 'dark':
      return onPaper(peekPalette(ground));
    case 'clear':
      return { palette: { ...peekPalette('light'), paper: '#ffffff' }, ground: null };
    case 'clearDark':
      return { palette: peekPalette('dark'), ground: null };
  }
}

function onPaper(palette: Palette): Pick<Sheet, 'palette' | 'ground'> {
  return { palette, ground: palette.paper };
}

/** Who reported what is drawn, what was filtered, and when and where the picture was made. */
function creditOf(index: GraphIndex, view: View, { edges }: Scene, shown: ReadonlySet<string>): string[] {
  const drawn = edges.flatMap(({ relations }) => relations.map((id) => get(index.relations, id)));
  const behind = drawn.flatMap(({ statements }): Statement[] =>
    statements.filter((id) => shown.has(id)).map((id) => get(index.statements, id)),
  );
  const [sources, filter] = [sourceCredit(index, behind), filterWords(index, view)];
  const made = pictureTexts.saved(dateWords(today()), publicSite(location.href));
  return [
    ...(sources === null ? [] : [sources]),
    filter === null ? made : `${exportingTexts.filtered(filter)} ${made}`,
  ];
}
