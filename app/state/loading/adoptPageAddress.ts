/**
 * Makes the address of a page that was written for one entity or relation the address of the same view on the root page,
 * `entity/serbia/?from=2020` → `?entity=serbia&from=2020`. All that is fetched afterwards is found from there.
 * @param view what the page is of, as a parameter; undefined on the root page
 */
export function adoptPageAddress(view: string | undefined): void {
  if (view === undefined) return;
  const rest = location.search.replace(/^\?/, '&');
  const address = new URL(`../../?${view}${rest}`, location.href);
  // The browser may look these up later, from wherever the page is then.
  for (const link of document.querySelectorAll<HTMLLinkElement>('link:is([rel~="icon"], [rel="manifest"])')) {
    link.href = link.href; // oxlint-disable-line no-self-assign -- read as absolute, written as given
  }
  try {
    history.replaceState(null, '', address);
  } catch {
    location.replace(address); // a frame of a stranger, or too many writes
  }
}
