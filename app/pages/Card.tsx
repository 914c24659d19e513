import { stagesOf } from '../../src/model/firmness.ts';
import { certainSupport } from '../../src/model/support.ts';
import type { GraphIndex } from '../../src/query/graphIndex.ts';
import { textWidth, nameFont } from '../../src/model/drawing.ts';
import { classFill } from '../ui/colours.ts';
import { dashes, lineWidth } from '../../src/scene/edgeDashes.ts';
import { outlines, pointList } from '../../src/scene/outlines.ts';
import { mastheadTexts } from '../words/texts/workbench.ts';
import { capitalise } from '../words/sentences.ts';
import { imageSize } from './imageSize.ts';
import { neighbourhood, type Box, type Disc, type Line } from './neighbourhood.ts';
import type { Page } from './page.ts';
import type { Palette } from './palette.ts';

const margin = 64;
const column = 500;
const drawing: Box = { x: 640, y: 84, width: 480, height: 440 };

interface Props {
  index: GraphIndex;
  page: Page;
  palette: Palette;
}

/** The preview image of a page: its heading, what stands behind it, and a small drawing of what is around it. */
export function Card({ index, page, palette }: Props) {
  const size = headingSize(page.heading);
  const heading = wrap(page.heading, column, size * serifWidth);
  const top = margin + 118;
  const factsTop = top + heading.length * size * 1.16 + 6;
  const facts = page.facts.flatMap((fact) => wrap(fact, column, 30));
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${imageSize.width} ${imageSize.height}`}>
      <rect width="100%" height="100%" fill={palette['paper']} />
      <Drawing index={index} page={page} palette={palette} />
      <g fill={palette['ink']}>
        <rect x={margin} y={margin + 30} width={column} height="2" />
        <text x={margin} y={margin + 14} fontFamily={serif} fontWeight="600" fontSize="30">
          {mastheadTexts.name}
        </text>
        <g fontFamily={serif} fontWeight="600" fontSize={size}>
          {heading.map((line, i) => (
            <text key={line} x={margin} y={top + i * size * 1.16}>
              {line}
            </text>
          ))}
        </g>
      </g>
      <g fontFamily={sans} fontSize="30" fill={palette['ink-2']}>
        {facts.map((line, i) => (
          <text key={line} x={margin} y={factsTop + i * 40}>
            {line}
          </text>
        ))}
      </g>
      {page.subject && (
        <g fontFamily={sans} fontSize="22" fill={palette['ink-2']}>
          {wrap(index.graph.title, column, 22).map((line, i, lines) => (
            <text key={line} x={margin} y={imageSize.height - margin + 8 - (lines.length - 1 - i) * 28}>
              {line}
            </text>
          ))}
        </g>
      )}
    </svg>
  );
}

/** So many names may lie over discs that are smaller than this, in pixels; without them nobody could find a way in. */
const [hubs, hubRadius] = [5, 10];
const maxNames = 12;
/** How much wider the serif of the heading runs than the sans that widths are estimated for. */
const serifWidth = 1.1;
const serif = 'Source Serif 4';
const sans = 'Source Sans 3';

/** What the image is of stands out; with a relation, all else is faint. */
function Drawing({ index, page, palette }: Props) {
  const { discs, lines } = neighbourhood(index, page.subject, drawing);
  const ofRelation = page.subject?.type === 'relation';
  const layers = ofRelation ? [false, true] : [undefined];
  return (
    <>
      {layers.map((chosen) => (
        <g key={String(chosen)} opacity={chosen === false ? 0.4 : 1}>
          {lines.map(
            (line) => isIn(line, chosen) && <Stroke key={line.relation.id} line={line} palette={palette} />,
          )}
          {discs.map((disc) => isIn(disc, chosen) && <Sign key={disc.id} disc={disc} palette={palette} />)}
        </g>
      ))}
      {named(discs).map((disc) => (
        <Name key={disc.id} disc={disc} palette={palette} />
      ))}
    </>
  );
}

function isIn(item: { chosen: boolean }, layer: boolean | undefined): boolean {
  return layer === undefined || item.chosen === layer;
}

function Stroke({ line, palette }: { line: Line; palette: Palette }) {
  const { from, to, bend, relation, chosen } = line;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const aside = { x: (-(to.y - from.y) / length) * bend, y: ((to.x - from.x) / length) * bend };
  const middle = { x: (from.x + to.x) / 2 + aside.x, y: (from.y + to.y) / 2 + aside.y };
  const width = lineWidth(certainSupport(relation)) + (chosen ? 3 : 0);
  const colour = chosen ? palette['accent'] : palette['line-graph'];
  const [firmest, least] = stagesOf(relation);
  const half = `translate(${(from.x + 2 * middle.x + to.x) / 4} ${(from.y + 2 * middle.y + to.y) / 4})`;
  return (
    <g stroke={colour} strokeWidth={width} fill="none">
      <path
        d={`M${from.x} ${from.y}Q${middle.x} ${middle.y} ${to.x} ${to.y}`}
        strokeDasharray={dashes(firmest, least, width).join(' ') || undefined}
      />
      {least === 'abandoned' && <path transform={half} d="M-6 -6L6 6M6 -6L-6 6" strokeWidth="2.5" />}
      {chosen && <Head line={line} from={middle} colour={colour} />}
    </g>
  );
}

/** An arrow at the object, or a bar where the relation is denied. */
function Head({
  line,
  from,
  colour,
}: {
  line: Line;
  from: { x: number; y: number };
  colour: string | undefined;
}) {
  const { to, relation } = line;
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const place = `translate(${to.x} ${to.y}) rotate(${angle}) translate(${-to.radius - 3} 0)`;
  return relation.polarity === 'denied' ? (
    <path transform={place} d="M-4 -15V15" strokeWidth="6" />
  ) : (
    <path transform={place} d="M0 0L-24 -12V12Z" fill={colour} stroke="none" />
  );
}

function Sign({ disc, palette }: { disc: Disc; palette: Palette }) {
  const { shape, colour, generic } = disc.sign;
  const points = outlines[shape];
  const fill = palette[`kind-${colour}`] ?? '';
  const rim = (disc.chosen ? 4.5 : 1.5) / disc.radius;
  const look = {
    fill: generic ? classFill(fill, palette['paper'] ?? '') : fill,
    stroke: disc.chosen ? palette['accent'] : palette['ink'],
    strokeWidth: rim,
    ...(generic && { strokeDasharray: `${4 / disc.radius} ${3 / disc.radius}` }),
    transform: `translate(${disc.x} ${disc.y}) scale(${disc.radius})`,
  };
  return points ? <polygon {...look} points={pointList(points)} /> : <circle {...look} r="1" />;
}

function Name({ disc, palette }: { disc: Disc; palette: Palette }) {
  const box = nameBox(disc);
  return (
    <text
      x={disc.x}
      y={box.y + box.height - 5}
      textAnchor="middle"
      fontFamily={sans}
      fontWeight={disc.chosen ? 600 : 400}
      fontSize={nameSize(disc)}
      fill={palette['ink']}
      stroke={palette['paper']}
      strokeWidth="5"
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {capitalise(disc.name)}
    </text>
  );
}

/** The names that have room, those that the image is of first, then the better connected; a name may lie over smaller discs. */
function named(discs: readonly Disc[]): Disc[] {
  const shown: Disc[] = [];
  const inOrder = discs.toSorted((a, b) => Number(b.chosen) - Number(a.chosen) || b.radius - a.radius);
  for (const disc of inOrder) {
    const box = nameBox(disc);
    const others = discs.filter(
      (other) => other !== disc && (hubs < shown.length || other.radius >= hubRadius),
    );
    const taken = [...shown.map(nameBox), ...others.map(body)];
    const free = insideImage(box) && !taken.some((other) => overlap(other, box));
    if (disc.chosen || (free && shown.length < maxNames)) shown.push(disc);
  }
  return shown;
}

function nameSize(disc: Disc): number {
  return disc.chosen ? 26 : 19;
}

function nameBox(disc: Disc): Box {
  const size = nameSize(disc);
  const width = (textWidth(disc.name) * size) / nameFont;
  return { x: disc.x - width / 2, y: disc.y + disc.radius + 2, width, height: size * 1.2 };
}

function body({ x, y, radius }: Disc): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function insideImage(box: Box): boolean {
  return box.x > margin + column + 10 && box.x + box.width < imageSize.width - 12 && box.y + box.height < 610;
}

/** Short headings are set large; a long one must leave room for what is under it. */
function headingSize(heading: string): number {
  const sizes = [64, 54, 46, 40, 34];
  return sizes.find((size) => wrap(heading, column, size * serifWidth).length <= (size > 50 ? 3 : 4)) ?? 30;
}

/** A text in lines of so many pixels, by the estimate that the drawing uses, which is rather too wide. */
function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length === 0 || (textWidth(longer) * size) / nameFont > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
