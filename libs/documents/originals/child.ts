/** Draws one file for its parent, which ends it. */
import { writeFileSync } from 'node:fs';
import { HEIC } from '../picture';
import { drawPages } from './draw';
import { drawPhoto } from './photo';
import { type Asked, type End, pagePath, type Told } from './told';

const tell = (told: Told) => process.send!(told, undefined, undefined, () => undefined);

async function draw({ type, content, folder }: Asked): Promise<End> {
  if (type === HEIC) {
    const photo = await drawPhoto(content);
    if (typeof photo === 'string') return { drawn: photo };
    writeFileSync(pagePath(folder, 0), photo.jpeg);
    return { drawn: 1, size: photo.size };
  }
  const drawn = await drawPages(content, (page, index) => {
    writeFileSync(pagePath(folder, index), page);
    tell({ pages: index + 1 });
  });
  return { drawn };
}

process.once('message', (asked: Asked) => {
  void draw(asked)
    // What pdfium and libheif say of a hostile file helps nobody.
    .catch((): End => ({ drawn: 'broken' }))
    .then(tell);
});
process.on('disconnect', () => process.exit());
