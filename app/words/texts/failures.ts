import { inLanguage } from '../language.ts';

/** Why a collection cannot be opened. They come when one cannot. */
export const failureTexts = inLanguage({
  en: {
    reading: 'Something went wrong while reading the data.',
    noReader:
      'A part of the page that reads the data could not be loaded. Check your connection and try again.',
    noBuilder:
      'A part of the page that reads articles could not be loaded. Check your connection and try again.',
    elsewhere: (path: string) =>
      `The address names data at “${path}”. Edgewise only opens files from its own site.`,
    unreachable: (file: string) => `“${file}” could not be loaded. Check your connection and try again.`,
    missing: (file: string) => `There is no file “${file}” on this site. Check the address.`,
    server: (file: string, status: string) =>
      `The server could not deliver “${file}” (error ${status}). Try again in a few minutes.`,
    notJson: (file: string) => `“${file}” is not a graph file. It may be incomplete, or a web page.`,
    onDisk: (file: string) =>
      `“${file}” is a file on somebody’s computer, which an address cannot open. If it is yours, choose it again.`,
  },
});
