import { useMedia } from '../../ui/useMedia.ts';
import { ListOrderChoice } from './ListOrderChoice.tsx';

/** Under the list, after what most come for. A small screen has them over it, in its sheet. */
export function ListTools() {
  const narrow = useHasSheet();
  if (narrow) return null;
  return (
    <div className="list-tools">
      <ListOrderChoice />
    </div>
  );
}

/** Whether the list comes up as a sheet, as App.css has it. */
export function useHasSheet(): boolean {
  return useMedia('(max-width: 1099px)');
}
