/** One JSON object of a page's JSON-LD. */
export type Item = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:^|[/#:])(?:\w*Article|\w*BlogPosting|Report)$/u;
/** A page has a few; a hostile one may have any number. */
const MOST = 1000;

/** Every item of a page's JSON-LD, those of lists and graphs on their own. What is no JSON is passed over. */
export function jsonLdItems(document: Document): Item[] {
  const scripts = [...document.querySelectorAll('script')].filter((script) =>
    /^application\/ld\+json/iu.test(script.getAttribute('type') ?? ''),
  );
  return scripts.flatMap((script) => flattened(parsed(script.textContent ?? ''))).slice(0, MOST);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/gu, ''));
  } catch {
    return null;
  }
}

function flattened(value: unknown): Item[] {
  if (Array.isArray(value)) return value.flatMap((item) => (isItem(item) ? withGraph(item) : []));
  return isItem(value) ? withGraph(value) : [];
}

function withGraph(item: Item): Item[] {
  const graph = item['@graph'];
  return [item, ...(Array.isArray(graph) ? graph.filter(isItem) : [])];
}

export function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether an item is an article of any kind; its type may be a list. */
export function isArticle(item: Item): boolean {
  return list(item['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type));
}

export function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** A string that is not empty, or null. */
export function text(value: unknown): string | null {
  const [first] = list(value);
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
}

/** The names of persons and bodies, given as text, as items, or by the id of another item. */
export function names(value: unknown, items: readonly Item[]): string[] {
  return list(value).flatMap((one) => {
    if (typeof one === 'string') return one.trim() === '' ? [] : [one.trim()];
    if (!isItem(one)) return [];
    const named =
      text(one['name']) ??
      text(
        items.find((item) => item !== one && item['@id'] !== undefined && item['@id'] === one['@id'])?.[
          'name'
        ],
      );
    return named === null ? [] : [named];
  });
}
