import { useMemo } from 'react';
import { useQuoteChecks } from '../../state/loading/quoteChecks.ts';
import { useVisible } from '../../state/selectors/visible.ts';
import { useIndex, useIsOnDisk, useStore } from '../../state/store/store.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { exportingTexts } from '../../words/texts/exporting.ts';
import { quoteAssurance } from '../../words/savedQuotes.ts';
import { contentOf, fileName } from './files.ts';
import { formatOf, type DataId } from './formats.ts';
import { pngFile, svgFile } from './pictureFiles.ts';
import type { Picture } from './pictures.ts';
import type { PictureSettings } from './pictureSettings.ts';
import { aboutOf, leftOut, subjectOf, type Scope } from './subject.ts';
import { useArticleTexts } from './useArticleTexts.ts';

/** Everything that goes into a file, computed anew only when the choice changes. */
export function useSubject(format: DataId | 'markdown', scope: Scope) {
  const index = useIndex();
  const visible = useVisible();
  const view = useStore((state) => state.view);
  const taken = useMemo(() => subjectOf(index, visible, scope), [index, visible, scope]);
  const checks = useQuoteChecks((state) => state.checks);
  const part = useMemo(() => ({ ...taken, checks }), [taken, checks]);
  const { texts, fileAddress } = useArticleTexts(part.index.graph.articles, format === 'annotations');
  const onDisk = useIsOnDisk();
  const lost = useMemo(
    () => [...leftOut(format, part, texts), ...(onDisk ? [exportingTexts.onDisk] : [])],
    [format, part, texts, onDisk],
  );
  const about = useMemo(
    () => aboutOf(index, part, view, scope, [...lost, ...quoteAssurance(part)]),
    [index, part, view, scope, lost],
  );
  const waiting = format === 'annotations' && texts === null;
  return { part, about, lost, texts: texts ?? new Map<string, string>(), fileAddress, waiting };
}

export type Subject = ReturnType<typeof useSubject>;

/** Makes a file of text or data and hands it over. @returns its name */
export async function savedData(id: DataId | 'markdown', subject: Subject): Promise<string> {
  const { part, about } = subject;
  const format = formatOf(id);
  const name = fileName(format, part, about);
  saveFile(new Blob([contentOf(id, part, about, subject)], { type: format.type }), name);
  return name;
}

/** Makes a picture and hands it over. @returns its name; throws a sentence where it cannot be made */
export async function savedPicture(
  id: 'png' | 'svg',
  picture: Picture | string,
  { scale }: PictureSettings,
): Promise<string> {
  if (typeof picture === 'string') throw new Error(picture);
  const { ending, type } = formatOf(id);
  const name = `${picture.fileName}${ending}`;
  const content = id === 'png' ? await pngFile(picture, scale) : await svgFile(picture);
  saveFile(new Blob([content], { type }), name);
  return name;
}
