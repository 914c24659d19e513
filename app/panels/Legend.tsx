import { lazy } from 'react';
import { toggleLegend, useScreen } from '../state/device/screen.ts';
import { legendTexts } from '../words/texts/legend.ts';
import { Fetched } from './Fetched.tsx';
import './Legend.css';

const LegendEntries = lazy(async () => ({
  default: (await import('./LegendEntries.tsx')).LegendEntries,
}));

/** What shapes and lines mean, in words, beside the drawing; its kinds can be switched off and on. */
export function Legend() {
  const open = useScreen((state) => state.legend);
  return (
    <div className="legend" data-open={open}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls="legend"
        title={legendTexts.key}
        onClick={toggleLegend}
      >
        {legendTexts.title}
      </button>
      <section id="legend" aria-label={legendTexts.title} hidden={!open}>
        {open && (
          <Fetched>
            <LegendEntries />
          </Fetched>
        )}
      </section>
    </div>
  );
}
