import { inLanguage } from '../language.ts';

export const openingTexts = inLanguage({
  en: {
    oneGraph: 'Choose one graph file (.json), together with the articles it quotes.',
    label: 'Open a graph file of your own',
    hint: 'Choose a graph.json and the articles it quotes. The files stay on your computer.',
  },
});
