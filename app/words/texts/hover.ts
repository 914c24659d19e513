import { inLanguage } from '../language.ts';
import { figure } from '../figures.ts';

/** What a card says of what is pointed at. */
export const hoverTexts = inLanguage({
  en: {
    kind: (kind: string, links: number) => `${kind} · ${figure(links)} ${links === 1 ? 'link' : 'links'}`,
    more: (left: number) => `and ${figure(left)} more`,
  },
});
