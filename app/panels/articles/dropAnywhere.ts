import { showArticles } from '../../state/device/screen.ts';
import { giveFiles } from './giveFiles.ts';
import { droppedFiles } from './givenFiles.ts';

/** Takes files that are dropped on the page, where the browser would open them in its place. */
export function acceptDrops(): void {
  addEventListener('dragover', (event) => {
    if (holdsFiles(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (!holdsFiles(event) || event.defaultPrevented || !event.dataTransfer) return;
    event.preventDefault();
    void droppedFiles(event.dataTransfer).then((files) => {
      if (files.length === 0) return;
      showArticles(true);
      void giveFiles(files, () => showArticles(false));
    });
  });
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
