import { useEffect, useRef, useState } from 'react';
import type { Mode } from '../../../src/view/view.ts';
import { useDrawing } from '../../renderers/cytoscape/drawing.ts';
import { useHover } from '../../state/device/hover.ts';
import { useView } from '../../state/store/store.ts';
import { exportingTexts } from '../../words/texts/exporting.ts';
import { pictureTexts } from '../../words/texts/pictures.ts';
import { DataForm } from './DataForm.tsx';
import type { DataId, PeopleId } from './formats.ts';
import { PeopleForm } from './PeopleForm.tsx';
import { firstSettings } from './pictureSettings.ts';
import type { Scope } from './subject.ts';
import { Tabs } from './Tabs.tsx';
import '../dialog.css';
import './exporting.css';

interface Props {
  onClose: () => void;
  onPrint: () => void;
}

/** Chooses what is saved, as what, and shows before that what the file will hold. */
export function SaveDialog({ onClose, onPrint }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    useHover.setState(useHover.getInitialState()); // what lies behind the dialog is not pointed at
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog save"
      aria-labelledby="save-title"
      onClose={onClose}
      // The keys of the page would act behind it.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="dialog-head">
        <h2 id="save-title">{exportingTexts.title}</h2>
        <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
          {exportingTexts.close}
        </button>
      </div>
      <Places onPrint={onPrint} />
    </dialog>
  );
}

type Place = keyof typeof pictureTexts.places;

const tabs = (['people', 'programs'] as const).map((id) => ({ id, label: pictureTexts.places[id] }));

/** What a reader of each view most likely wants of it. */
const firstFormats: Record<Mode, { people: PeopleId; programs: DataId; place: Place }> = {
  graph: { people: 'png', programs: 'edges', place: 'people' },
  timeline: { people: 'png', programs: 'edges', place: 'people' },
  table: { people: 'png', programs: 'edges', place: 'programs' },
  entities: { people: 'png', programs: 'nodes', place: 'programs' },
  compare: { people: 'markdown', programs: 'statements', place: 'people' },
  sources: { people: 'markdown', programs: 'statements', place: 'people' },
};

/** Formats for people and formats for programs; each place keeps what was chosen in it. */
function Places({ onPrint }: Pick<Props, 'onPrint'>) {
  const first = firstFormats[useView((view) => view.view)];
  const failed = useDrawing((drawing) => drawing.failed);
  const [place, setPlace] = useState<Place>(first.place);
  const [people, setPeople] = useState(first.people === 'png' && failed ? 'markdown' : first.people);
  const [programs, setPrograms] = useState(first.programs);
  const [settings, setSettings] = useState(firstSettings);
  const [scope, setScope] = useState<Scope>('shown');
  const extent = { scope, onScope: setScope };
  return (
    <Tabs tabs={tabs} chosen={place} onChoose={setPlace} label={exportingTexts.title}>
      {place === 'people' ? (
        <PeopleForm
          {...{ settings, onPrint, ...extent }}
          format={people}
          onFormat={setPeople}
          onSettings={setSettings}
        />
      ) : (
        <DataForm {...extent} format={programs} onFormat={setPrograms} />
      )}
    </Tabs>
  );
}
