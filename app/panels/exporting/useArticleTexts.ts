import { useEffect, useState } from 'react';
import type { Texts } from '../../../src/export/webAnnotations.ts';
import type { Article } from '../../../src/model/types.ts';
import { articleUrl, fetchText } from '../../state/articles.ts';
import { useStore } from '../../state/store.ts';

/** The texts of articles, read when they are wanted; null until all have come or failed. Those that fail are not in it. */
export function useArticleTexts(articles: readonly Article[], wanted: boolean) {
  const graphUrl = useStore((state) => state.graphUrl);
  const [read, setRead] = useState<{ of: readonly Article[]; texts: Texts } | null>(null);
  useEffect(() => {
    if (!wanted || !graphUrl) return;
    let current = true;
    void readAll(articles, graphUrl).then((texts) => current && setRead({ of: articles, texts }));
    return () => {
      current = false;
    };
  }, [articles, graphUrl, wanted]);
  const base = graphUrl ?? new URL(location.href);
  const fileAddress = (file: string) => articleUrl({ file }, base).href;
  return { texts: wanted && read?.of === articles ? read.texts : null, fileAddress };
}

async function readAll(articles: readonly Article[], graphUrl: URL): Promise<Texts> {
  const results = await Promise.allSettled(
    articles.map(async (article) => [article.id, await fetchText(articleUrl(article, graphUrl))] as const),
  );
  return new Map(results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])));
}
