import { useState, type ReactNode } from 'react';
import { useSheet, type Sheet } from '../state/device/screen.ts';
import { useMedia } from '../ui/useMedia.ts';

interface Props {
  /** Up to this width a screen has it as a sheet, in CSS pixels, as App.css has it; a wider one beside the drawing. */
  sheetUpTo: number;
  sheets: readonly Sheet[];
  /** Whether it is wanted for another reason. */
  wanted?: boolean;
  children: ReactNode;
}

/** What a narrow screen shows only when asked: it is drawn when it is first wanted, so that the first page is soon there, and kept. */
export function LazyPanel({ sheetUpTo, sheets, wanted = false, children }: Props) {
  const narrow = useMedia(`(max-width: ${sheetUpTo}px)`);
  const sheet = useSheet();
  const now = !narrow || wanted || (sheet !== null && sheets.includes(sheet));
  const [drawn, setDrawn] = useState(now);
  if (now && !drawn) setDrawn(true);
  return drawn ? children : null;
}
