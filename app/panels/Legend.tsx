import { toggleLegend, useScreen } from '../state/screen.ts';
import { words } from '../words/catalogue.ts';
import { KindChoices } from './filters/KindChoices.tsx';
import { LineSample, type LineLook } from './LineSample.tsx';
import './Legend.css';

type Entry = [meaning: keyof typeof words.legend, look: LineLook];

const lines: readonly Entry[] = [
  ['actual', { end: 'arrow' }],
  ['planned', { modality: 'planned', end: 'arrow' }],
  ['conditional', { modality: 'conditional', end: 'arrow' }],
  ['possible', { modality: 'possible', end: 'arrow' }],
  ['denied', { middle: 'bar', end: 'bar' }],
  ['disputed', { middle: 'diamond', end: 'arrow' }],
  ['mutual', {}],
  ['origins', { width: 4.5, end: 'arrow' }],
];

const states: readonly Entry[] = [
  ['selected', { state: 'selected', end: 'arrow' }],
  ['dimmed', { state: 'dimmed', end: 'arrow' }],
  ['unreviewed', { state: 'unreviewed', width: 1, end: 'arrow' }],
];

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
              <h2>{words.legend.shapes}</h2>
              <KindChoices />
              <p>{words.legend.larger}</p>
            </div>
            <div>
              <h2>{words.legend.lines}</h2>
              <Entries entries={lines} />
              <h2>{words.legend.states}</h2>
              <Entries entries={states} />
            </div>
          </>
        )}
      </section>
    </div>
  );
}

function Entries({ entries }: { entries: readonly Entry[] }) {
  return (
    <ul>
      {entries.map(([meaning, look]) => (
        <li key={meaning}>
          <LineSample {...look} />
          {words.legend[meaning]}
        </li>
      ))}
    </ul>
  );
}
