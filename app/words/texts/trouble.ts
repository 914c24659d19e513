import { inLanguage } from '../language.ts';

export const troubleTexts = inLanguage({
  en: {
    own: 'Something in Edgewise itself went wrong.',
    reading: 'Something in Edgewise itself went wrong while reading the graph.',
    noReader: 'What reads graph files could not be fetched. Check the connection and try again.',
    again: 'Try again',
    collection: 'Open the collection that comes with Edgewise',
    elsewhere: (path: string) =>
      `The address names a graph at “${path}”. Edgewise only reads files from the site it is on.`,
    unreachable: (file: string) =>
      `The graph file “${file}” could not be fetched. Check the connection and try again.`,
    missing: (file: string, status: string) =>
      `There is no graph file “${file}” here (the server said ${status}).`,
    notJson: (file: string) =>
      `“${file}” is not a graph file: it is not JSON. It may have been cut off or be a web page.`,
    onDisk: (file: string) =>
      `“${file}” lies on the disk of whoever opened it, and cannot be opened by an address. If it is yours, choose it again.`,
  },
});
