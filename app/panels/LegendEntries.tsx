import type { ReactNode } from 'react';
import { useView } from '../state/store.ts';
import { words } from '../words/catalogue.ts';
import { KindChoices } from './filters/KindChoices.tsx';
import { BundleSample, CountSample, DiscSample, LineSample } from './samples.tsx';

/** Every look that a line, a shape or a mark can have, with what it means. */
export function LegendEntries() {
  const size = useView((view) => view.size);
  return (
    <>
      <div>
        <h2>{words.legend.lines}</h2>
        <Lines />
      </div>
      <div>
        <h2>{words.legend.shapes}</h2>
        <KindChoices />
        <p>{words.legend.larger[size]}</p>
        <h2>{words.legend.marks}</h2>
        <Marks />
      </div>
    </>
  );
}

function Lines() {
  return (
    <ul>
      <Entry meaning="actual" sample={<LineSample end="arrow" />} />
      <Entry meaning="planned" sample={<LineSample modality="planned" end="arrow" />} />
      <Entry meaning="conditional" sample={<LineSample modality="conditional" end="arrow" />} />
      <Entry meaning="possible" sample={<LineSample modality="possible" end="arrow" />} />
      <Entry meaning="denied" sample={<LineSample middle="bar" end="bar" />} />
      <Entry meaning="disputed" sample={<LineSample middle="diamond" end="arrow" />} />
      <Entry meaning="mutual" sample={<LineSample />} />
      <Entry meaning="origins" sample={<LineSample width={4.5} end="arrow" />} />
      <Entry meaning="bundle" sample={<BundleSample />} />
    </ul>
  );
}

function Marks() {
  return (
    <ul>
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
  meaning: Exclude<keyof typeof words.legend, 'larger'>;
  sample: ReactNode;
}) {
  return (
    <li>
      {sample}
      {words.legend[meaning]}
    </li>
  );
}
