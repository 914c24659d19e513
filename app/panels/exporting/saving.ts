import { useMemo } from 'react';
import { useQuoteChecks } from '../../state/loading/quoteChecks.ts';
import { useVisible } from '../../state/selectors/visible.ts';
import { useIndex, useIsOnDisk, useStore } from '../../state/store/store.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { exportingTexts } from '../../words/texts/exporting.ts';
import { quoteAssurance } from '../../words/savedQuotes.ts';
import { contentOf, fileName } from './files.ts';
import { dataFormat, formatOf, type FormatId } from './formats.ts';
import { pictureFile, type PictureSettings } from './pictures.ts';
import { aboutOf, leftOut, subjectOf, type Scope } from './subject.ts';
import { useArticleTexts } from './useArticleTexts.ts';

/** Everything that goes into a file, computed anew only when the choice changes. */
export function useSubject(format: FormatId, scope: Scope) {
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
    () =>
      aboutOf(
        index,
        part,
        view,
        scope,
        dataFormat(format) === null ? [] : [...lost, ...quoteAssurance(part)],
      ),
    [index, part, view, scope, format, lost],
  );
  const waiting = format === 'annotations' && texts === null;
  return { part, about, lost, texts: texts ?? new Map<string, string>(), fileAddress, waiting };
}

export type Subject = ReturnType<typeof useSubject>;

/** Makes the file and hands it over. @returns its name */
export async function saved(
  id: Exclude<FormatId, 'print'>,
  subject: Subject,
  picture: PictureSettings,
): Promise<string> {
  const { part, about } = subject;
  const format = formatOf(id);
  const name = fileName(format, part, about);
  const content =
    id === 'png' || id === 'svg'
      ? await pictureFile(id, part, about, picture)
      : contentOf(id, part, about, subject);
  saveFile(new Blob([content], { type: format.type }), name);
  return name;
}
