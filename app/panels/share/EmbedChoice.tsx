import { useState } from 'react';
import { formatAddress } from '../../../src/view/address.ts';
import { useIndex, useView } from '../../state/store/store.ts';
import { shareWayTexts } from '../../words/texts/shareWays.ts';
import { subjectWords } from '../../words/selection.ts';
import { CopyButton } from './CopyButton.tsx';
import { embedCode, type FrameSize } from './embedCode.ts';

/** Usual sizes, in CSS pixels; a width of null = all that there is. */
const sizes = {
  column: { width: null, height: 520 },
  wide: { width: 960, height: 540 },
  square: { width: 600, height: 600 },
  phone: { width: 360, height: 640 },
} satisfies Record<string, FrameSize>;

type Usual = keyof typeof sizes;

/** The frame for another page, at a size of one’s choice. */
export function EmbedChoice() {
  const index = useIndex();
  const [size, setSize] = useState<FrameSize>(sizes.column);
  const title = useView((view) => subjectWords(index, view)) ?? index.graph.title;
  const framed = useView((view) => formatAddress({ ...view, article: null, view: 'graph', embed: true }));
  const code = embedCode(new URL(framed, location.href).href, title, size);
  return (
    <section>
      <h3>{shareWayTexts.embed}</h3>
      <div className="share-sizes">
        <label>
          {shareWayTexts.size}{' '}
          <select value={nameOf(size)} onChange={({ target }) => setSize(sizeNamed(target.value) ?? size)}>
            {Object.entries(shareWayTexts.sizes).map(([id, words]) => (
              <option key={id} value={id} disabled={id === 'own'}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <Pixels
          name={shareWayTexts.width}
          value={size.width}
          onChange={(width) => setSize({ ...size, width })}
          hint={shareWayTexts.full}
        />
        <Pixels
          name={shareWayTexts.height}
          value={size.height}
          onChange={(height) => setSize({ ...size, height: height ?? sizes.column.height })}
        />
      </div>
      <pre aria-label={shareWayTexts.embedCode}>{code}</pre>
      <CopyButton text={() => code} label={shareWayTexts.copyEmbed} />
    </section>
  );
}

interface PixelsProps {
  name: string;
  value: number | null;
  onChange: (value: number | null) => void;
  /** What nothing stands for. */
  hint?: string;
}

function Pixels({ name, value, onChange, hint }: PixelsProps) {
  return (
    <label>
      {name}{' '}
      <input
        type="number"
        min={200}
        max={4000}
        value={value ?? ''}
        placeholder={hint}
        onChange={({ target }) => onChange(target.value === '' ? null : Number(target.value))}
      />
    </label>
  );
}

function nameOf({ width, height }: FrameSize): Usual | 'own' {
  const found = Object.entries(sizes).find(([, size]) => size.width === width && size.height === height);
  return isUsual(found?.[0]) ? found[0] : 'own';
}

function sizeNamed(name: string): FrameSize | null {
  return isUsual(name) ? sizes[name] : null;
}

function isUsual(name: string | undefined): name is Usual {
  return name !== undefined && Object.hasOwn(sizes, name);
}
