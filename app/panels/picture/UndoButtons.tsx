import { redo, undo } from '../../state/store/navigate.ts';
import { useIndex, useView } from '../../state/store/store.ts';
import { useUndoHistory } from '../../state/store/undo.ts';
import type { Direction } from '../../../src/view/undoHistory.ts';
import { pictureBarTexts } from '../../words/texts/pictureBar.ts';
import { stepWords } from '../../words/steps.ts';

/** Undo and redo, which say what they take back or do again. */
export function UndoButtons() {
  const index = useIndex();
  const view = useView((state) => state);
  const past = useUndoHistory((state) => state.past.at(-1));
  const future = useUndoHistory((state) => state.future.at(-1));
  return (
    <>
      <StepButton
        direction="past"
        words={past ? pictureBarTexts.undo(stepWords(index, past, view)) : pictureBarTexts.nothingToUndo}
        disabled={!past}
      />
      <StepButton
        direction="future"
        words={future ? pictureBarTexts.redo(stepWords(index, view, future)) : pictureBarTexts.nothingToRedo}
        disabled={!future}
      />
    </>
  );
}

interface StepProps {
  direction: Direction;
  words: string;
  disabled: boolean;
}

function StepButton({ direction, words: text, disabled }: StepProps) {
  return (
    <button
      type="button"
      className="icon"
      aria-label={text}
      title={text}
      disabled={disabled}
      onClick={direction === 'past' ? undo : redo}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" data-direction={direction}>
        <path d="M6 3 2.5 6.5 6 10M2.5 6.5h7a3.5 3.5 0 0 1 0 7H6" />
      </svg>
    </button>
  );
}
