/** What keeps the site for reading offline; null where the browser has none, or refuses it to the frame of a stranger. */
export function serviceWorkers(): ServiceWorkerContainer | null {
  try {
    return globalThis.navigator?.serviceWorker ?? null;
  } catch {
    return null;
  }
}
