import { useEffect, useState } from 'react';
import { imageAddress } from '../../renderers/svg/png.ts';
import { pictureTexts } from '../../words/texts/pictures.ts';
import { svgFile } from './pictureFiles.ts';
import type { Ground } from './pictureSettings.ts';
import type { Picture } from './pictures.ts';
import type { Drawn } from './usePicture.ts';

/** The picture, or why there is none. */
export function PictureLook({ drawn, ground }: { drawn: Drawn; ground: Ground }) {
  const { picture, trouble, isWaiting } = drawn;
  return (
    <div className="save-look">
      {trouble !== null && <p role={isWaiting ? 'status' : 'alert'}>{trouble}</p>}
      {picture && <Preview picture={picture} ground={ground} />}
    </div>
  );
}

/** The very picture that is saved, small. */
function Preview({ picture, ground }: { picture: Picture; ground: Ground }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    void svgFile(picture).then((svg) => current && setAddress(imageAddress(svg)));
    return () => {
      current = false;
    };
  }, [picture]);
  const { shapes, lines, size, title } = picture;
  return (
    <figure className="save-preview" data-ground={ground}>
      {address === null ? (
        <p role="status">{pictureTexts.drawing}</p>
      ) : (
        <img
          src={address}
          width={size.width}
          height={size.height}
          alt={pictureTexts.preview(title || pictureTexts.untitled)}
        />
      )}
      <figcaption>{pictureTexts.holds(shapes, lines)}</figcaption>
    </figure>
  );
}
