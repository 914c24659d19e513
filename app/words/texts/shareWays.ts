import { inLanguage } from '../language.ts';

export const shareWayTexts = inLanguage({
  en: {
    forChats: 'For a chat or social media: a link that shows a picture and a summary.',
    copyPreview: 'Copy link with preview',
    forPages: 'For a page of your own: a frame with the drawing and its quotes.',
    copyEmbed: 'Copy embed code',
    embedCode: 'Embed code',
  },
});
