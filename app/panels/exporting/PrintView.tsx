import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { createPortal } from 'react-dom';
import type { XmlElement } from '../../../src/export/xml.ts';
import type { Note, Report, ReportedRelation } from '../../../src/export/report.ts';
import { useQuoteChecks } from '../../state/loading/quoteChecks.ts';
import { selectVisible } from '../../state/selectors/visible.ts';
import { isOnDisk, useIndex, useStore } from '../../state/store/store.ts';
import { exportingTexts } from '../../words/texts/exporting.ts';
import { reportOf } from '../../words/report.ts';
import { quoteAssurance, quoteTroubles, signNotes } from '../../words/savedQuotes.ts';
import { printedDrawing } from './printedDrawing.ts';
import { aboutOf, subjectOf } from './subject.ts';
import { svgElement } from './svgDom.ts';
import './PrintView.css';
import { bringIntoView } from '../../ui/bringIntoView.ts';

/** What is shown, laid out for paper: the drawing, its relations, and every quote as a numbered note. */
export function PrintView({ onClose }: { onClose: () => void }) {
  const index = useIndex();
  const [{ report, drawing }] = useState(() => {
    const state = useStore.getState();
    const { checks } = useQuoteChecks.getState();
    const part = { ...subjectOf(index, selectVisible(state), 'shown'), checks };
    const onDisk = isOnDisk(state) ? [exportingTexts.onDisk] : [];
    const notes = [...quoteTroubles(part), ...quoteAssurance(part), ...signNotes(part), ...onDisk];
    const made = aboutOf(index, part, state.view, 'shown', notes);
    return { report: reportOf(part, made), drawing: printedDrawing(index, made.title) };
  });
  useOwnKeys(onClose);
  return createPortal(
    <main className="print-view" aria-label={exportingTexts.printView}>
      <p className="print-bar">
        <button type="button" ref={focus} onClick={() => print()}>
          {exportingTexts.print}
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          {exportingTexts.close}
        </button>
      </p>
      <div className="print-sheet">
        <header>
          <h1>{report.title}</h1>
          {report.about.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </header>
        {drawing && <Drawing drawing={drawing} />}
        <Relations report={report} />
        <Notes notes={report.notes} />
      </div>
    </main>,
    document.body,
  );
}

/** Esc closes; the keys of the page behind do nothing. */
function useOwnKeys(onClose: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      event.stopPropagation();
      if (event.key === 'Escape') onClose();
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, [onClose]);
}

function focus(button: HTMLButtonElement | null): void {
  button?.focus();
}

function Drawing({ drawing }: { drawing: XmlElement }) {
  const figure = useRef<HTMLElement>(null);
  useEffect(() => figure.current?.replaceChildren(svgElement(drawing)), [drawing]);
  return <figure ref={figure} />;
}

function Relations({ report }: { report: Report }) {
  return (
    <section>
      <h2>{exportingTexts.printRelations}</h2>
      {report.relations.map((relation) => (
        <Relation key={relation.id} relation={relation} />
      ))}
    </section>
  );
}

function Relation({ relation }: { relation: ReportedRelation }) {
  return (
    <article>
      <h3>{relation.heading}</h3>
      <p>{relation.facts}</p>
      <ul>
        {relation.statements.map((statement) => (
          <li key={statement.id}>
            {statement.words}{' '}
            {statement.notes.map((number) => (
              <NoteLink key={number} number={number} />
            ))}
            {statement.context.length > 0 && (
              <>
                {` ${exportingTexts.forContext} `}
                {statement.context.map((number) => (
                  <NoteLink key={number} number={number} />
                ))}
              </>
            )}
          </li>
        ))}
      </ul>
    </article>
  );
}

/** A link, so that it also leads to its note in a PDF; in the page it must not become a part of the address. */
function NoteLink({ number }: { number: number }) {
  const show = (event: MouseEvent) => {
    event.preventDefault();
    bringIntoView(document.getElementById(`note-${number}`), 'center');
  };
  return (
    <a href={`#note-${number}`} onClick={show}>
      [{number}]
    </a>
  );
}

function Notes({ notes }: { notes: readonly Note[] }) {
  return (
    <section className="print-notes">
      <h2>{exportingTexts.printNotes}</h2>
      <ol>
        {notes.map(({ quote, state, check, headline, source, original }, i) => (
          <li key={`${i + 1}`} id={`note-${i + 1}`}>
            <span>[{i + 1}]</span>
            {state === 'different' && <strong className="not-there">{check}</strong>}
            <blockquote>{state === 'different' ? <s className="struck">{quote}</s> : quote}</blockquote>
            <p>
              <cite>
                <bdi>{headline}</bdi>
              </cite>
              , {source}
              {original !== null && (
                <>
                  {'. '}
                  <a href={original} rel="noreferrer">
                    {original}
                  </a>
                </>
              )}
              {state !== 'different' && (state === 'checked' ? ' ✓' : `. ${check}.`)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
