import { Component, lazy, Suspense, useEffect, type ReactNode } from 'react';
import { parseAddress } from '../../src/view/address.ts';
import { troubleTexts } from '../words/texts/trouble.ts';
import { mastheadTexts } from '../words/texts/workbench.ts';

const OpenInstead = lazy(() => import('./OpenInstead.tsx'));

interface Props {
  title: string;
  details: readonly string[];
  /** What a machine said, for those who can mend it. */
  technical?: string | null;
  /** A file must be chosen, and nothing tried again. */
  byHand?: boolean;
}

/** What went wrong in a sentence, where, and a way on. */
export function Trouble({ title, details, technical = null, byHand = false }: Props) {
  useEffect(() => {
    document.title = mastheadTexts.name;
  }, []);
  return (
    <main className="trouble" role="alert">
      <h1>{mastheadTexts.name}</h1>
      <h2>{title}</h2>
      {details.length > 0 && (
        <ul>
          {details.map((detail) => (
            <li key={detail} dir="auto">
              {detail}
            </li>
          ))}
        </ul>
      )}
      {technical !== null && (
        <details>
          <summary>{troubleTexts.technical}</summary>
          <p dir="auto">{technical}</p>
        </details>
      )}
      <p>
        {!byHand && (
          <button type="button" onClick={() => location.reload()}>
            {troubleTexts.again}
          </button>
        )}{' '}
        <a href={location.pathname}>{troubleTexts.collection}</a>
      </p>
      {!isInFrame() && (
        <Fallback renderError={() => null}>
          <Suspense>
            <OpenInstead />
          </Suspense>
        </Fallback>
      )}
    </main>
  );
}

/** The history of a frame belongs to the page around it. */
function isInFrame(): boolean {
  return parseAddress(location.search).view.embed;
}

interface FallbackProps {
  children: ReactNode;
  /** @param retry draws the children again, when there may be something else to draw */
  renderError: (error: Error, retry: () => void) => ReactNode;
}

/** Shows another thing where drawing its children fails, so that a fault never leaves a white page. */
export class Fallback extends Component<FallbackProps> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  retry = () => this.setState({ error: null });

  override render(): ReactNode {
    const { error } = this.state;
    return error ? this.props.renderError(error, this.retry) : this.props.children;
  }
}
