import { useState, type ChangeEvent, type CompositionEvent, type KeyboardEvent } from 'react';

interface Field {
  value: string;
  onChange: ((event: ChangeEvent<HTMLInputElement>) => void) | undefined;
  onKeyDown: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
}

interface ComposedField {
  value: string;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  onCompositionStart: (event: CompositionEvent<HTMLInputElement>) => void;
  onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void;
}

/**
 * A text field for input methods (Chinese, Japanese, Korean, dead keys): while letters are being put together, the field
 * alone has them, and its keys are the input method's. What comes of them is one change; of what is given up, nothing stays.
 */
export function useComposing({ value, onChange, onKeyDown }: Field): ComposedField {
  const [draft, setDraft] = useState<string | null>(null);
  return {
    value: draft ?? value,
    onChange: (event) => (draft === null ? onChange?.(event) : setDraft(event.currentTarget.value)),
    onCompositionStart: (event) => setDraft(event.currentTarget.value),
    onCompositionEnd: (event) => {
      setDraft(null);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of a change, its target alone is looked at
      onChange?.(event as unknown as ChangeEvent<HTMLInputElement>);
    },
    onKeyDown: (event) => {
      if (isComposing(event)) event.stopPropagation();
      else onKeyDown?.(event);
    },
  };
}

/** Of a key that an input method takes. Safari ends a composition before it tells of the key that did; its code tells. */
const takenKeyCode = 229;

function isComposing({ nativeEvent }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || nativeEvent.keyCode === takenKeyCode;
}
