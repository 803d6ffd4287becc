/** Draws one file for its parent, which ends it. */
import { writeFileSync } from 'node:fs';
import { HEIC } from '../picture';
import { isOfMemory } from './memory';
import { drawPages } from './draw';
import { drawPhoto } from './photo';
import { type Asked, type End, pagePath, type Told } from './told';

/** The disk did not take it: nothing is said of the file. */
class Unwritten extends Error {}

function write(path: string, content: Buffer): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    throw new Unwritten(String(error));
  }
}

const tell = (told: Told) => process.send!(told, undefined, undefined, () => undefined);

async function draw({ type, content, folder }: Asked): Promise<End> {
  if (type === HEIC) {
    const photo = await drawPhoto(content);
    if (typeof photo === 'string') return { drawn: photo };
    write(pagePath(folder, 0), photo.jpeg);
    return { drawn: 1, size: photo.size };
  }
  const drawn = await drawPages(content, (page, index) => {
    write(pagePath(folder, index), page);
    tell({ pages: index + 1 });
  });
  return { drawn };
}

process.once('message', (asked: Asked) => {
  void draw(asked)
    .catch((error: unknown): Told => {
      if (error instanceof Unwritten) return { failed: error.message };
      // What pdfium and libheif say of a hostile file helps nobody.
      return { drawn: isOfMemory(error) ? 'tooHeavy' : 'broken' };
    })
    .then(tell);
});
process.on('disconnect', () => process.exit());
