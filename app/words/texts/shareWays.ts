import { inLanguage } from '../language.ts';
import { figure } from '../figures.ts';

export const shareWayTexts = inLanguage({
  en: {
    title: 'Share this view',
    close: 'Close',
    copied: 'Link copied. Paste it anywhere: it opens this view.',
    address: 'Link to this view',
    onDisk:
      'This collection was opened from your computer: the link only works for people who have the file.',
    holds: 'The link keeps',
    holdsNot: 'Not kept: zoom, open menus and the colour scheme.',
    whole: 'The whole collection, with no filter',
    mode: (view: string) => `View: ${view}`,
    filter: (filter: string) => `Filters: ${filter}`,
    search: (words: string) => `Search: “${words}”`,
    article: 'The open article',
    moved: (number: number) => `${figure(number)} moved by hand`,
    card: 'Preview in chats and on social media',
    cardOf: (subject: string) => `Preview: ${subject}`,
    noCard: 'No preview picture has been made for this.',
    nothingMatches:
      'No link matches the filters, so whoever opens this sees an empty drawing. The picture in a chat is still that of the page, without filters.',
    embed: 'Embed on your site',
    size: 'Size',
    sizes: {
      column: 'Full width, 520 high',
      wide: 'Wide (960 × 540)',
      square: 'Square (600 × 600)',
      phone: 'Phone (360 × 640)',
      own: 'Your own',
    },
    width: 'Width',
    height: 'Height',
    full: 'full',
    copyEmbed: 'Copy embed code',
    embedCode: 'Embed code',
  },
});
