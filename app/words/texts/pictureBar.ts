import { inLanguage } from '../language.ts';

export const pictureBarTexts = inLanguage({
  en: {
    tools: 'Tools of the drawing',
    bar: 'Picture',
    show: 'Show',
    arrange: 'Arrange',
    changed: '(changed)',
    undo: (what: string) => `Undo ${what} (Ctrl Z)`,
    redo: (what: string) => `Redo ${what} (Ctrl Shift Z)`,
    nothingToUndo: 'Nothing to undo',
    nothingToRedo: 'Nothing to redo',
  },
});
