/**
 * The address that the built site will have, as the environment gives it in SITE_URL.
 * @returns the address of the folder of the root page, with a slash at its end; null where none is given
 * @throws where it is no address of the web, with a sentence that says so
 */
export function siteAddress(given: string | undefined): string | null {
  if (!given?.trim()) return null;
  const url = URL.canParse(given.trim()) ? new URL(given.trim()) : null;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
    throw new Error(
      `SITE_URL is “${given}”; it must be an address of the web, such as https://example.org/graphs/.`,
    );
  return `${url.origin}${url.pathname.replace(/\/?$/, '/')}`;
}
