import './Legend.css';

const lines: readonly {
  words: string;
  dash?: string;
  width?: number;
  end?: 'arrow' | 'bar';
  middle?: 'bar' | 'diamond';
}[] = [
  { words: 'Stated as fact', end: 'arrow' },
  { words: 'Planned', dash: '9 5', end: 'arrow' },
  { words: 'Conditional', dash: '4 4', end: 'arrow' },
  { words: 'Possible', dash: '0.5 3.5', end: 'arrow' },
  { words: 'Denied', middle: 'bar', end: 'bar' },
  { words: 'Disputed: affirmed and denied', middle: 'diamond', end: 'arrow' },
  { words: 'Mutual, no direction' },
  { words: 'Thicker: more independent origins', width: 4.5, end: 'arrow' },
];

/** What the lines mean, in words. The kinds have their legend in the filters, where they can be switched. */
export function Legend() {
  return (
    <details className="legend">
      <summary>What the lines mean</summary>
      <ul>
        {lines.map(({ words, dash, width, end, middle }) => (
          <li key={words}>
            <svg viewBox="0 0 48 12" aria-hidden="true">
              <line x1="1" x2="45" y1="6" y2="6" strokeWidth={width ?? 1.75} strokeDasharray={dash} />
              {end === 'arrow' && <polygon points="47,6 40,2.5 40,9.5" />}
              {end === 'bar' && <line x1="46" x2="46" y1="1.5" y2="10.5" strokeWidth="2" />}
              {middle === 'bar' && <line x1="24" x2="24" y1="1.5" y2="10.5" strokeWidth="2" />}
              {middle === 'diamond' && <polygon points="24,1.5 28.5,6 24,10.5 19.5,6" />}
            </svg>
            {words}
          </li>
        ))}
      </ul>
    </details>
  );
}
