/**
 * The address on the root page that shows what a page of its own is of: `entity/serbia/?from=2020` becomes
 * `?entity=serbia&from=2020`.
 * @param root the address of the folder of the root page
 * @returns null for an address that is none of such a page
 */
export function rootAddress(page: URL, root: string): string | null {
  const [path] = page.href.split(/[?#]/);
  if (!path?.startsWith(root)) return null;
  const found = /^(entity|relation)\/([a-z0-9~-]+)\/(?:index\.html)?$/.exec(path.slice(root.length));
  if (!found) return null;
  return `${root}?${found[1]}=${found[2]}${page.search.replace(/^\?/, '&')}`;
}
