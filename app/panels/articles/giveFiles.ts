import { buildArticles, ENDING, useBuilding } from '../../state/loading/buildArticles.ts';
import { openFiles } from '../../state/loading/openFiles.ts';
import { failureWords } from '../../words/failure.ts';
import { openingTexts } from '../../words/texts/opening.ts';
import { titleOf, type GivenFile } from './givenFiles.ts';

/**
 * Has a graph made of articles; a collection that was saved is opened as it is.
 * @param onOpened it is open, and there is nothing to tell
 */
export async function giveFiles(files: readonly GivenFile[], onOpened: () => void): Promise<void> {
  const [first, ...others] = files;
  if (!first || others.length > 0 || !first.path.toLowerCase().endsWith(ENDING)) {
    buildArticles({ files: files.map(({ path, file }) => ({ path, file })), title: titleOf(files) });
    return;
  }
  const why = await openFiles([new File([first.file], first.path)]);
  if (why === null) return onOpened();
  const problem = why.code === 'notOneGraph' ? openingTexts.oneGraph : failureWords(why).title;
  useBuilding.setState({ building: { state: 'failed', unread: [], problems: [problem] } });
}
