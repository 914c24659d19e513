import { inLanguage } from '../language.ts';

export const openingTexts = inLanguage({
  en: {
    oneGraph:
      'Choose one graph file (.json), together with the articles it quotes, or one saved collection (.zip).',
    label: 'Open a graph file or a saved collection',
    hint: 'Choose a graph.json and the articles it quotes, or an .edgewise.zip. The files stay on your computer.',
  },
});
