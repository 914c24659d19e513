import { figure } from '../figures.ts';
import { inLanguage } from '../language.ts';
import { capitalise, count as countOf, numberWord } from '../sentences.ts';

/** Articles of the reader's own: what they can be, what becomes of them. */
export const ownArticleTexts = inLanguage({
  en: {
    title: 'Your own articles',
    close: 'Close',
    what: 'Choose news articles in English: text, Markdown, saved web pages, PDF, Word, e-mail, or a zip of these. Edgewise suggests who is linked to whom, and every link shows its quote.',
    private: 'Nothing is sent: your articles are read in this browser, on this computer.',
    drop: 'Drop files or folders here',
    or: 'or',
    files: 'Choose files',
    folder: 'Choose a folder',
    paste: 'Paste an article',
    pasted: 'Text of the article',
    pastedHint: 'With its headline in the first line, then a blank line.',
    readPasted: 'Read this text',
    pastedFile: 'pasted text.txt',
    several: 'My articles',
    stages: {
      file: 'Reading files',
      read: 'Checking the texts',
      segment: 'Dividing the texts into reports',
      group: 'Looking for reprints',
      extract: 'Looking for links in each report',
      compile: 'Putting the links together',
      place: 'Drawing the diagram',
    },
    steps: (done: number, of: number) => `${figure(done)} of ${figure(of)}`,
    cancel: 'Cancel',
    done: (links: number, articles: number) =>
      links === 0
        ? `No links were found in ${countOf(articles, 'article')}`
        : `${capitalise(countOf(links, 'link'))} suggested, from ${countOf(articles, 'article')}`,
    none: 'Edgewise reads articles in English, and only suggests links that a sentence states. The articles can still be read.',
    suggestions:
      'These are suggestions made by rules, and nobody has checked them. Read the quote before you use one.',
    counts: (given: number, read: number, stories: number, copies: number) =>
      `${capitalise(countOf(given, 'file'))}, of which ${read === given ? 'all could' : `${numberWord(read)} could`} be read; ${countOf(stories, 'report')} and ${countOf(copies, 'reprint')}.`,
    kept: 'This collection is only open in this tab. Save it if you want to keep it; Help opens the saved file again.',
    see: 'See the diagram',
    save: 'Save the collection',
    other: 'Choose other articles',
    notRead: 'Not read',
    each: 'What became of each file',
    file: 'File',
    became: 'Result',
    report: (reports: number) => capitalise(countOf(reports, 'report')),
    reprint: (file: string) => `Reprint of ${file}`,
    noReport: 'No report was found in it',
    twice: 'The same file was read before.',
    failed: 'No diagram could be made of these files',
    empty: 'No files were found there.',
    again: 'Try again',
  },
});
