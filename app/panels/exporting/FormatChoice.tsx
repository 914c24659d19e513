import { words } from '../../words/catalogue.ts';
import { formats, type FormatId } from './formats.ts';

interface Props {
  chosen: FormatId;
  onChoose: (format: FormatId) => void;
}

const groups = ['picture', 'table', 'data'] as const;

/** The formats, each with what it is for. */
export function FormatChoice({ chosen, onChoose }: Props) {
  return (
    <fieldset className="save-formats">
      <legend className="unseen">{words.exporting.as}</legend>
      {groups.map((group) => (
        <div key={group} role="group" aria-label={words.exporting.groups[group]}>
          <h3>{words.exporting.groups[group]}</h3>
          {formats
            .filter((format) => format.group === group)
            .map(({ id }) => (
              <label key={id}>
                <input type="radio" name="format" checked={chosen === id} onChange={() => onChoose(id)} />
                <span>
                  <b>{words.exporting.formats[id].name}</b> {words.exporting.formats[id].purpose}
                </span>
              </label>
            ))}
        </div>
      ))}
    </fieldset>
  );
}
