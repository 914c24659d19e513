import { useEffect, useRef, type RefObject } from 'react';
import { usePointedPath } from '../../state/device/hover.ts';

/**
 * Tells the drawing which path the pointer or the keyboard rests on, while it does. The handlers stand on the element
 * itself and not in its markup: they make nothing of it that could be operated.
 */
export function usePointing<T extends HTMLElement>(key: string): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    const target = element.current;
    const enter = () => usePointedPath.setState({ key });
    const leave = () => usePointedPath.setState({ key: null });
    target?.addEventListener('pointerenter', enter);
    target?.addEventListener('pointerleave', leave);
    target?.addEventListener('focusin', enter);
    target?.addEventListener('focusout', leave);
    return () => {
      leave();
      target?.removeEventListener('pointerenter', enter);
      target?.removeEventListener('pointerleave', leave);
      target?.removeEventListener('focusin', enter);
      target?.removeEventListener('focusout', leave);
    };
  }, [key]);
  return element;
}
