import { frameOnScreen } from '../../renderers/cytoscape/drawing.ts';
import { pictureTexts } from '../../words/texts/pictures.ts';
import { Choice } from './Choice.tsx';
import {
  fileSize,
  grounds,
  longestTitle,
  plainTitle,
  scales,
  shapes,
  whats,
  type PictureSettings,
} from './pictureSettings.ts';
import type { Drawn } from './usePicture.ts';

interface Props {
  format: 'png' | 'svg';
  chosen: PictureSettings;
  onChoose: (settings: PictureSettings) => void;
  drawn: Pick<Drawn, 'choices' | 'title'>;
}

/** What is in the picture, its shape, what it lies on, and what it is called. */
export function PictureChoice({ format, chosen, onChoose, drawn: { choices, title } }: Props) {
  const change = (settings: Partial<PictureSettings>) => onChoose({ ...chosen, ...settings });
  return (
    <>
      <Choice
        name="what"
        legend={pictureTexts.what}
        options={whats}
        chosen={chosen.what ?? choices[0] ?? 'all'}
        onChoose={(what) => change({ what })}
        labelOf={(what) => pictureTexts.whats[what]}
        isOff={(what) => !choices.includes(what)}
      />
      <Choice
        name="shape"
        legend={pictureTexts.shape}
        options={shapes}
        chosen={chosen.shape}
        onChoose={(shape) => change({ shape })}
        labelOf={(shape) => pictureTexts.shapes[shape]}
        isOff={(shape) => shape === 'screen' && frameOnScreen() === null}
      />
      <Choice
        name="ground"
        legend={pictureTexts.ground}
        options={grounds}
        chosen={chosen.ground}
        onChoose={(ground) => change({ ground })}
        labelOf={(ground) => pictureTexts.grounds[ground]}
      />
      <label className="save-title">
        <b>{pictureTexts.title}</b>
        <input
          type="text"
          dir="auto"
          maxLength={longestTitle}
          value={chosen.title ?? title}
          onChange={(event) => change({ title: plainTitle(event.target.value) })}
        />
      </label>
      {format === 'png' && <SizeChoice chosen={chosen} onChoose={(scale) => change({ scale })} />}
    </>
  );
}

type Scale = PictureSettings['scale'];

function SizeChoice({ chosen, onChoose }: { chosen: PictureSettings; onChoose: (scale: Scale) => void }) {
  const { width, height } = fileSize(chosen.shape, frameOnScreen());
  return (
    <Choice
      name="scale"
      legend={pictureTexts.size}
      options={scales}
      chosen={chosen.scale}
      onChoose={onChoose}
      labelOf={(scale) => pictureTexts.pixels(width * scale, height * scale)}
    />
  );
}
