/** Draws one file for its parent, which ends it. */
import { writeFileSync } from 'node:fs';
import { drawPages } from './draw';
import { type Asked, type NotDrawn, pagePath, type Told } from './told';

const tell = (told: Told) => process.send!(told, undefined, undefined, () => undefined);

process.once('message', ({ pdf, folder }: Asked) => {
  void drawPages(pdf, (page, index) => {
    writeFileSync(pagePath(folder, index), page);
    tell({ pages: index + 1 });
  })
    // What pdfium says of a hostile file helps nobody.
    .catch((): NotDrawn => 'broken')
    .then((drawn) => tell({ drawn }));
});
process.on('disconnect', () => process.exit());
