import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being printed, told in time for what is printed to be complete. */
export function useIsPrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const print = matchMedia('print');
    const look = () => flushSync(() => setPrinting(print.matches));
    const begin = () => flushSync(() => setPrinting(true));
    print.addEventListener('change', look);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', look);
    return () => {
      print.removeEventListener('change', look);
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', look);
    };
  }, []);
  return printing;
}
