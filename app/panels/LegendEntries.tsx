import type { ReactNode } from 'react';
import { FIRMNESS } from '../../src/model/firmness.ts';
import { familyLines } from '../../src/query/familyLines.ts';
import { useIndex, useView } from '../state/store/store.ts';
import { legendEntryTexts } from '../words/texts/legendEntries.ts';
import { modalityWords } from '../words/firmness.ts';
import { KindChoices } from './filters/KindChoices.tsx';
import { BundleSample, CountSample, DiscSample, LineSample, TieSample } from './LegendSamples.tsx';

/** Every look that a line, a shape or a mark can have, with what it means. */
export function LegendEntries() {
  const size = useView((view) => view.size);
  return (
    <>
      <div>
        <h2>{legendEntryTexts.lines}</h2>
        <Lines />
      </div>
      <div>
        <h2>{legendEntryTexts.families}</h2>
        <Families />
      </div>
      <div>
        <h2>{legendEntryTexts.shapes}</h2>
        <KindChoices />
        <p>{legendEntryTexts.larger[size]}</p>
      </div>
      <div>
        <h2>{legendEntryTexts.marks}</h2>
        <Marks />
      </div>
    </>
  );
}

function Lines() {
  return (
    <ul>
      {FIRMNESS.map((stage) => (
        <li key={stage}>
          <LineSample modality={stage} end="arrow" />
          {modalityWords[stage]}
        </li>
      ))}
      <Entry meaning="mixed" sample={<LineSample least="possible" end="arrow" />} />
      <Entry meaning="denied" sample={<LineSample middle="cross" end="bar" />} />
      <Entry meaning="disputed" sample={<LineSample middle="diamond" end="arrow" />} />
      <Entry meaning="mutual" sample={<LineSample />} />
      <Entry meaning="accounts" sample={<LineSample width={4.5} end="arrow" />} />
      <Entry meaning="bundle" sample={<BundleSample />} />
      <Entry meaning="tie" sample={<TieSample />} />
    </ul>
  );
}

/** The colours of the lines. What merely belongs where has none. */
function Families() {
  const index = useIndex();
  const lines = familyLines(index);
  return (
    <ul>
      {index.graph.vocabulary.families.map(({ id, label }) => (
        <li key={id}>
          <LineSample line={lines.get(id) ?? null} width={3} />
          {label}
        </li>
      ))}
    </ul>
  );
}

function Marks() {
  return (
    <ul>
      <Entry meaning="generic" sample={<DiscSample look="generic" />} />
      <Entry meaning="selected" sample={<DiscSample look="selected" />} />
      <Entry meaning="dimmed" sample={<LineSample state="dimmed" end="arrow" />} />
      <Entry meaning="unreviewed" sample={<LineSample state="unreviewed" width={1} end="arrow" />} />
      <Entry meaning="pinned" sample={<DiscSample look="pinned" />} />
      <Entry meaning="group" sample={<DiscSample look="group" />} />
      <Entry meaning="away" sample={<CountSample />} />
    </ul>
  );
}

function Entry({
  meaning,
  sample,
}: {
  meaning: Exclude<keyof typeof legendEntryTexts, 'larger' | 'families' | 'bundleSample'>;
  sample: ReactNode;
}) {
  return (
    <li>
      {sample}
      {legendEntryTexts[meaning]}
    </li>
  );
}
