import { exportingTexts } from '../../words/texts/exporting.ts';
import type { Format, FormatId } from './formats.ts';

interface Props<T extends FormatId> {
  formats: readonly Format<T>[];
  chosen: T;
  onChoose: (format: T) => void;
}

/** The formats, each with what it is for. */
export function FormatChoice<T extends FormatId>({ formats, chosen, onChoose }: Props<T>) {
  const groups = [...new Set(formats.map(({ group }) => group))];
  return (
    <fieldset className="save-formats">
      <legend className="unseen">{exportingTexts.as}</legend>
      {groups.map((group) => (
        <div key={group} role="group" aria-label={exportingTexts.groups[group]}>
          <h3>{exportingTexts.groups[group]}</h3>
          {formats
            .filter((format) => format.group === group)
            .map(({ id }) => (
              <label key={id}>
                <input type="radio" name="format" checked={chosen === id} onChange={() => onChoose(id)} />
                <span>
                  <b>{exportingTexts.formats[id].name}</b> {exportingTexts.formats[id].purpose}
                </span>
              </label>
            ))}
        </div>
      ))}
    </fieldset>
  );
}
