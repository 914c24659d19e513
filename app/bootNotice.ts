import { troubleTexts } from './words/texts/trouble.ts';

let shown: HTMLElement | null = null;

/**
 * Says over the page, before anything draws it and with nothing that could be missing, what does not come, and offers to try
 * again; what can be read stays. Another sentence takes the place of the last.
 * @param collection whether the page is to offer its own collection
 */
export function showBootNotice(sentence: string, collection = false): void {
  show(sentence, collection ? [collectionLink()] : []);
}

/** The same where the page does without: it can be put away, and is told once. */
export function showBootHint(sentence: string): void {
  if (told.has(sentence)) return;
  told.add(sentence);
  const close = button(troubleTexts.close, hideBootNotice);
  show(sentence, [close]);
}

const told = new Set<string>();

function show(sentence: string, ways: readonly HTMLElement[]): void {
  const notice = document.createElement('section');
  notice.className = 'boot-notice';
  notice.setAttribute('role', 'alert');
  notice.append(sentence);
  for (const way of [button(troubleTexts.again, () => location.reload()), ...ways]) notice.append(' ', way);
  hideBootNotice();
  document.body.prepend(notice);
  shown = notice;
}

function button(words: string, act: () => void): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.addEventListener('click', act);
  return made;
}

function collectionLink(): HTMLElement {
  const link = document.createElement('a');
  link.href = location.pathname;
  link.textContent = troubleTexts.collection;
  return link;
}

export function hideBootNotice(): void {
  shown?.remove();
  shown = null;
}
