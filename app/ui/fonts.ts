import { useEffect, useState } from 'react';
import { nameFont } from '../../src/model/drawing.ts';

/** The face that drawings are set in. */
export const drawnFamily = 'Source Sans 3 Variable';
/** Quoted, because a canvas ignores a family one of whose words is a number. */
export const fontFamily = `"${drawnFamily}", sans-serif`;
/** A font that does not come must not keep the drawing away. */
const patience = 1500;

/** Whether the letters of these names can be measured: Cytoscape keeps the sizes that it measures first. */
export function useFont(names: string): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), patience);
    const wanted = document.fonts.load(`${nameFont}px ${fontFamily}`, names);
    wanted.finally(() => setReady(true)).catch(() => undefined);
    return () => clearTimeout(timer);
  }, [names]);
  return ready;
}
