import type { ReactNode } from 'react';
import { toggleLegend, useScreen } from '../state/screen.ts';
import { words } from '../words/catalogue.ts';
import { KindChoices } from './filters/KindChoices.tsx';
import { BundleSample, CountSample, DiscSample, LineSample } from './samples.tsx';
import './Legend.css';

/** What shapes and lines mean, in words, beside the drawing; its kinds can be switched off and on. */
export function Legend() {
  const open = useScreen((state) => state.legend);
  return (
    <div className="legend" data-open={open}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls="legend"
        title={words.legend.key}
        onClick={toggleLegend}
      >
        {words.legend.title}
      </button>
      <section id="legend" aria-label={words.legend.title} hidden={!open}>
        {open && (
          <>
            <div>
              <h2>{words.legend.lines}</h2>
              <Lines />
            </div>
            <div>
              <h2>{words.legend.shapes}</h2>
              <KindChoices />
              <p>{words.legend.larger}</p>
              <h2>{words.legend.marks}</h2>
              <Marks />
            </div>
          </>
        )}
      </section>
    </div>
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

function Entry({ meaning, sample }: { meaning: keyof typeof words.legend; sample: ReactNode }) {
  return (
    <li>
      {sample}
      {words.legend[meaning]}
    </li>
  );
}
