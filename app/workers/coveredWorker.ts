/**
 * A script beside the page under the policy of the page. One that is loaded by its address has only the policy that the host
 * sends with it, which may be none; one that is loaded from the page itself has the page's, on any host.
 * @param address of the script, on this site
 */
export function coveredWorker(address: string): Worker {
  const script = `import ${JSON.stringify(new URL(address, document.baseURI).href)};`;
  const loader = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(loader, { type: 'module' });
  worker.addEventListener('message', () => URL.revokeObjectURL(loader), { once: true });
  return worker;
}
