import { figure } from '../figures.ts';
import { inLanguage } from '../language.ts';
import { count as countOf } from '../sentences.ts';

/** What the dialog says of a picture that is to be saved, and what is written in it. */
export const pictureTexts = inLanguage({
  en: {
    places: { people: 'Picture or text', programs: 'Data' },
    what: 'What to show',
    whats: {
      focus: 'The selection, close up',
      view: 'What is in view',
      all: 'Everything shown',
    },
    shape: 'Shape',
    shapes: {
      slide: 'Slide 16:9',
      square: 'Square',
      portrait: 'Portrait 4:5',
      story: 'Portrait 9:16',
      screen: 'As on the screen',
    },
    ground: 'Background',
    grounds: {
      light: 'Light',
      dark: 'Dark',
      clear: 'Transparent',
      clearDark: 'Transparent, for dark slides',
    },
    title: 'Title',
    size: 'Size',
    pixels: (width: number, height: number) => `${width} × ${height} pixels`,
    preview: (title: string) => `Preview of the picture: ${title}`,
    untitled: 'without a title',
    drawing: 'Drawing the picture…',
    holds: (entities: number, links: number) =>
      `${figure(entities)} ${entities === 1 ? 'shape' : 'shapes'}, ${figure(links)} ${links === 1 ? 'line' : 'lines'}`,
    nothing: 'There is nothing to draw here. Show more, or choose another part of the diagram.',
    tooMuch: (shapes: number, lines: number) =>
      `A picture of ${figure(shapes)} shapes and ${figure(lines)} lines would be unreadable. Select something, zoom in or filter first.`,
    sources: (sources: readonly string[], more: number) =>
      `${sources.length + more === 1 ? 'Source' : 'Sources'}: ${sources.join('; ')}${more > 0 ? `; and ${countOf(more, 'other report')}` : ''}.`,
    saved: (date: string, site: string | null) =>
      `Saved on ${date} with Edgewise${site === null ? '' : ` (${site})`}.`,
    key: {
      inFocus: 'In focus',
      onPath: 'The connection',
      several: 'Several links in one line',
      group: 'Several drawn as one',
      generic: 'A category, not one thing',
      mixed: 'Sources differ in certainty',
      disputed: 'Some say it is so, others not',
      mutual: 'Mutual, no direction',
      accounts: 'Thicker: more sources',
      unreviewed: 'Not reviewed yet',
      tie: 'Dotted, from a ring: also named in the claim',
    },
  },
});
