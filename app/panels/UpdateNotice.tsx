import { useUpdate } from '../offline/update.ts';
import { updateTexts } from '../words/texts/updateNotice.ts';
import './UpdateNotice.css';

/** Says that the site has a newer collection, and loads it when the reader wants it. */
export function UpdateNotice() {
  const load = useUpdate((state) => state.load);
  return (
    <div className="update" role="status" hidden={load === null}>
      {load && (
        <>
          <span>{updateTexts.update}</span>
          <button type="button" onClick={() => void load()}>
            {updateTexts.reload}
          </button>
          <button type="button" className="quiet" onClick={() => useUpdate.setState({ load: null })}>
            {updateTexts.later}
          </button>
        </>
      )}
    </div>
  );
}
