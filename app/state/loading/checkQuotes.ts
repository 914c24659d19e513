import { checksOf, quotesByArticle, tally, type Found } from '../../../src/model/checkQuotes.ts';
import { noChecks, withoutFalseVerbs, type QuoteChecks } from '../../../src/model/quoteCheck.ts';
import type { Anchor, Article, ArticleId } from '../../../src/model/types.ts';
import { indexGraph, type GraphIndex } from '../../../src/query/graphIndex.ts';
import { quoteTallyTexts } from '../../words/texts/quoteTally.ts';
import { distinctNotices, type Notice } from '../../../src/view/notice.ts';
import { tallyWords } from '../../words/quoteTally.ts';
import { articleSource, fileOf, reasonOf, type ArticleSource } from './articles.ts';
import { lookAt, NoChecker } from './lookAtQuotes.ts';
import { useQuoteChecks } from './quoteChecks.ts';
import { useStore, type State } from '../store/store.ts';

/** So many articles are fetched at a time: the reader may want the line for something else. */
const atOnce = 3;

/** What is checked: the quotes of a graph, by their articles. */
interface Task {
  /** Another one once false verbs were taken from it. */
  index: GraphIndex;
  source: ArticleSource;
  quotes: ReadonlyMap<ArticleId, readonly Anchor[]>;
}

/** Of the graph on the screen. */
let task: Task | null = null;

/** Checks the quotes of whatever graph is on the screen. */
export function followQuotes(): void {
  follow(useStore.getState());
  useStore.subscribe(follow);
  addEventListener('online', () => useQuoteChecks.getState().again?.());
}

function follow(state: State): void {
  const { index } = state;
  if (!index || task?.index === index) return;
  task = { index, source: articleSource(state), quotes: quotesByArticle(index.graph) };
  useQuoteChecks.setState({ checks: noChecks, told: '', wrong: false, again: null });
  void check(
    task,
    index.graph.articles.filter(({ id }) => task?.quotes.has(id)),
  );
}

/** Looks at the articles one after the other, some at a time, and tells what became of all. */
async function check(own: Task, articles: readonly Article[]): Promise<void> {
  if (articles.length === 0) return;
  useQuoteChecks.setState({ told: quoteTallyTexts.checking, again: null });
  const rest = articles.values(); // shared: whoever is free takes the next
  await Promise.all(Array.from({ length: atOnce }, () => checkEach(own, rest)));
  if (task === own) tell(own);
}

async function checkEach(own: Task, articles: Iterable<Article>): Promise<void> {
  for (const article of articles) {
    if (task !== own) return;
    const quotes = own.quotes.get(article.id) ?? [];
    const found = await look(article, quotes, own.source);
    if (task === own && found) note(article, quotes, found);
  }
}

/** Null where what looks did not come. */
async function look(
  article: Article,
  quotes: readonly Anchor[],
  source: ArticleSource,
): Promise<Found | null> {
  try {
    return await lookAt(await fileOf(article, source), quotes);
  } catch (error) {
    return error instanceof NoChecker ? null : { why: reasonOf(error) };
  }
}

function note(article: Article, quotes: readonly Anchor[], found: Found): void {
  useQuoteChecks.setState(({ checks }) => ({
    checks: new Map(checks).set(article.id, checksOf(article, quotes, found)),
  }));
}

function tell(own: Task): void {
  const { checks } = useQuoteChecks.getState();
  const counts = tally(checks, [...own.quotes.values()].flat());
  const missing = own.index.graph.articles.filter(({ id }) => {
    const [first] = own.quotes.get(id) ?? [];
    const state = first && (checks.get(id)?.get(first)?.state ?? 'waiting');
    return state === 'absent' || state === 'waiting';
  });
  useQuoteChecks.setState({
    wrong: counts.different > 0,
    told: tallyWords(counts, own.quotes.size - missing.length),
    again: missing.length > 0 && own.source instanceof URL ? () => void check(own, missing) : null,
  });
  withholdVerbs(own, checks);
  if (counts.different > 0) tellFirst({ code: 'quotesDiffer', quotes: counts.different });
}

/** Before what else is told, of which the last is left out where there is much. */
function tellFirst(notice: Notice): void {
  useStore.setState(({ notices }) => ({ notices: distinctNotices([notice, ...notices]) }));
}

/** From then on, headings and lines say the label where the text does not have the words of the file. */
function withholdVerbs(own: Task, checks: QuoteChecks): void {
  const before = own.index;
  const graph = withoutFalseVerbs(before.graph, checks);
  if (graph === before.graph) return;
  const index = indexGraph(graph);
  own.index = index;
  useStore.setState(({ opened }) => ({
    index,
    opened: new Map(
      [...opened].map(([name, file]) => [name, file.index === before ? { ...file, index } : file]),
    ),
  }));
}
