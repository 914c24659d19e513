/** What an old or a locked browser does not have, in the least form that the page can do with. Comes before all that asks. */
if (typeof globalThis.matchMedia !== 'function') {
  const never = new EventTarget();
  Object.assign(globalThis, {
    matchMedia: (media: string) => Object.assign(never, { matches: false, media }),
  });
}
