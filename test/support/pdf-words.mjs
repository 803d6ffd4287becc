/** The words of the PDF on standard input, page after page, as a reader finds them. The library loads modules as Jest cannot. */
import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const document = await getDocument({ data: new Uint8Array(await buffer(process.stdin)), verbosity: 0 }).promise;
for (let at = 1; at <= document.numPages; at += 1) {
  const { items } = await (await document.getPage(at)).getTextContent();
  process.stdout.write(items.map((item) => item.str).join(''));
}
