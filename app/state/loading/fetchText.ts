import { LoadError } from './loadError.ts';

/** So long may a server not answer, and then a file take to come, in milliseconds; that it takes long is told before. */
const patience = 120_000;

/** The text of a file. Rejects with why it could not be had. */
export async function fetchText(url: URL, file: string): Promise<string> {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const alive = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(), patience);
  };
  try {
    alive();
    const response = await fetch(url, { signal: stop.signal });
    if (!response.ok) throw new LoadError(refusal(file, response.status));
    alive();
    return await response.text();
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError({ code: 'unreachable', file });
  } finally {
    clearTimeout(timer);
  }
}

function refusal(file: string, status: number): LoadError['failure'] {
  const isMissing = status === 404 || status === 410;
  return { code: isMissing ? 'notFound' : 'server', file, status };
}
