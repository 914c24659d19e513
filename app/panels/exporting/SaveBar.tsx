import { useState, type ReactNode } from 'react';
import { exportingTexts } from '../../words/texts/exporting.ts';
import { savingTexts } from '../../words/texts/saving.ts';

interface Props {
  words: string;
  isOff: boolean;
  /** Its result is the name of the file that was handed over; nothing where there is none. */
  onSave: () => Promise<string> | void;
  children: ReactNode;
}

/** Choices, and beneath them the button that carries them out, with what came of it. */
export function SaveBar({ words, isOff, onSave, children }: Props) {
  const [result, setResult] = useState<string | null>(null);
  const run = async () => {
    setResult(null);
    try {
      const name = await onSave();
      if (name) setResult(exportingTexts.saved(name));
    } catch (error) {
      setResult(savingTexts.failed(error instanceof Error ? error.message : String(error)));
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <div className="save-choices">{children}</div>
      <div className="save-go">
        <button type="submit" disabled={isOff}>
          {words}
        </button>
        <output>{result}</output>
      </div>
    </form>
  );
}
