import { useState, type ReactNode } from 'react';
import { useSheet, type Sheet } from '../state/screen.ts';
import { useMedia } from '../ui/useMedia.ts';

interface Props {
  /** From this width on it stands beside the drawing, in CSS pixels, as App.css has it; a narrower screen has it as a sheet. */
  from: number;
  sheets: readonly Sheet[];
  /** Whether it is wanted for another reason. */
  wanted?: boolean;
  children: ReactNode;
}

/** What a narrow screen shows only when asked: it is drawn when it is first wanted, so that the first page is soon there, and kept. */
export function Beside({ from, sheets, wanted = false, children }: Props) {
  const fits = useMedia(`(min-width: ${from}px)`);
  const sheet = useSheet();
  const now = fits || wanted || (sheet !== null && sheets.includes(sheet));
  const [drawn, setDrawn] = useState(now);
  if (now && !drawn) setDrawn(true);
  return drawn || now ? children : null;
}
