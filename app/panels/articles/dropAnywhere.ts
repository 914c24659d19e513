import { showArticles } from '../../state/device/screen.ts';
import { droppedFiles, type GivenFile } from './givenFiles.ts';

/** Takes files that are dropped on the page, where the browser would open them in its place. */
export function acceptDrops(): void {
  addEventListener('dragover', (event) => {
    if (holdsFiles(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (!holdsFiles(event) || event.defaultPrevented || !event.dataTransfer) return;
    event.preventDefault();
    void take(droppedFiles(event.dataTransfer));
  });
}

/** What makes a graph of them comes with the first ones; where it does not, the dialog says so. */
async function take(dropped: Promise<GivenFile[]>): Promise<void> {
  const files = await dropped;
  if (files.length === 0) return;
  showArticles(true);
  const giving = await import('./giveFiles.ts').catch(() => null);
  await giving?.giveFiles(files, () => showArticles(false));
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
