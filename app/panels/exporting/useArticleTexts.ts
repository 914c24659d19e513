import { useEffect, useState } from 'react';
import type { Texts } from '../../../src/export/webAnnotations.ts';
import type { Article } from '../../../src/model/types.ts';
import {
  articleUrl,
  readArticle,
  useArticleSource,
  type ArticleSource,
} from '../../state/loading/articles.ts';

/** The texts of articles, read when they are wanted; null until all have come or failed. Those that fail are not in it. */
export function useArticleTexts(articles: readonly Article[], wanted: boolean) {
  const source = useArticleSource();
  const [read, setRead] = useState<{ of: readonly Article[]; texts: Texts } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    void readAll(articles, source).then((texts) => current && setRead({ of: articles, texts }));
    return () => {
      current = false;
    };
  }, [articles, source, wanted]);
  return { texts: wanted && read?.of === articles ? read.texts : null, fileAddress: addressIn(source) };
}

/** Where a file can be fetched; beside the file that is saved, where it came from a disk. */
function addressIn(source: ArticleSource): (file: string) => string {
  if (source instanceof URL) return (file) => articleUrl(file, source).href;
  return (file) => `articles/${encodeURIComponent(file)}`;
}

async function readAll(articles: readonly Article[], source: ArticleSource): Promise<Texts> {
  const results = await Promise.allSettled(
    articles.map(async (article) => [article.id, await readArticle(article, source)] as const),
  );
  return new Map(results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])));
}
