import { inLanguage } from '../language.ts';

export const openingTexts = inLanguage({
  en: {
    oneGraph: 'Choose one graph file, which ends in .json, and with it the articles that it quotes.',
    label: 'Open a graph file of your own',
    hint: 'Choose a graph.json and, to read them in place, the articles that it quotes. All is read in this browser and sent nowhere.',
  },
});
