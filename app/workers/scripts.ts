/* oxlint-disable import/default -- Vite gives the address of what it bundles */
import graphReader from './graphReader.ts?worker&url';
import ingest from './ingest.ts?worker&url';
import quoteChecker from './quoteChecker.ts?worker&url';

/** The addresses of the scripts beside the page that are told words of articles. */
export const scripts = { graphReader, ingest, quoteChecker };
