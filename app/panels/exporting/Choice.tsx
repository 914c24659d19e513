interface Props<T extends string | number> {
  name: string;
  legend: string;
  options: readonly T[];
  chosen: T;
  onChoose: (option: T) => void;
  labelOf: (option: T) => string;
  isOff?: (option: T) => boolean;
}

/** One of a few, side by side. */
export function Choice<T extends string | number>(props: Props<T>) {
  const { name, legend, options, chosen, onChoose, labelOf, isOff } = props;
  return (
    <fieldset className="save-choice">
      <legend>{legend}</legend>
      <div>
        {options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              disabled={isOff?.(option) === true}
              checked={chosen === option}
              onChange={() => onChoose(option)}
            />
            <span>{labelOf(option)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
