import { step } from '../../state/navigate.ts';
import { useIndex, useView } from '../../state/store.ts';
import { useSteps } from '../../state/undo.ts';
import { words } from '../../words/catalogue.ts';
import { stepWords } from '../../words/steps.ts';

/** Undo and redo, which say what they take back or do again. */
export function UndoButtons() {
  const index = useIndex();
  const view = useView((state) => state);
  const past = useSteps((state) => state.past.at(-1));
  const future = useSteps((state) => state.future.at(-1));
  return (
    <>
      <StepButton
        direction="past"
        words={past ? words.focus.undo(stepWords(index, past, view)) : words.focus.nothingToUndo}
        disabled={!past}
      />
      <StepButton
        direction="future"
        words={future ? words.focus.redo(stepWords(index, view, future)) : words.focus.nothingToRedo}
        disabled={!future}
      />
    </>
  );
}

interface StepProps {
  direction: 'past' | 'future';
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
      onClick={() => step(direction)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" data-direction={direction}>
        <path d="M6 3 2.5 6.5 6 10M2.5 6.5h7a3.5 3.5 0 0 1 0 7H6" />
      </svg>
    </button>
  );
}
