import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';
import { isOfMemory } from './memory';
import { LONG_SIDE, MOST_PAGES, type NotDrawn } from './told';

/** Points are 72 to the inch; what is smaller than A4 is drawn no finer than 300 dpi. */
const FINEST = 300 / 72;
const QUALITY = 80;

/** Codes of pdfium. */
const PASSWORD = 4;
const SECURITY = 5;
const FLATTEN_AS_SHOWN = 0;
const INVISIBLE = 3;
/** From here on: radicals, ideographs, their punctuation. */
const FIRST_CJK = 0x2e80;

/** What is asked beyond the package's own types. */
interface Raw {
  _FPDF_GetLastError: () => number;
  _FPDF_LoadPage: (document: number, index: number) => number;
  _FPDF_ClosePage: (page: number) => void;
  _FPDFPage_Flatten: (page: number, usage: number) => number;
  _FPDFText_LoadPage: (page: number) => number;
  _FPDFText_ClosePage: (text: number) => void;
  _FPDFText_CountChars: (text: number) => number;
  _FPDFText_GetUnicode: (text: number, at: number) => number;
  _FPDFText_GetTextObject: (text: number, at: number) => number;
  _FPDFTextObj_GetFont: (object: number) => number;
  _FPDFTextObj_GetTextRenderMode: (object: number) => number;
  _FPDFFont_GetIsEmbedded: (font: number) => number;
}

/**
 * Draws the pages of a PDF one after the other, upright, each as an SVG that holds one JPEG: the typesetter takes that as it
 * is, while it would unpack a JPEG by itself. The same file gives the same bytes. Answers how many, or why not.
 */
export async function drawPages(
  pdf: Uint8Array,
  each: (page: Buffer, index: number) => unknown,
): Promise<number | NotDrawn> {
  const library = await PDFiumLibrary.init();
  const raw = library['module'] as unknown as Raw;
  let document: PDFiumDocument;
  try {
    document = await library.loadDocument(pdf);
  } catch (error) {
    if (isOfMemory(error)) throw error;
    return [PASSWORD, SECURITY].includes(raw._FPDF_GetLastError()) ? 'encrypted' : 'broken';
  }
  const count = document.getPageCount();
  if (count > MOST_PAGES) return 'tooLong';
  for (let i = 0; i < count; i++) {
    const drawn = await drawPage(document, raw, i);
    if (typeof drawn === 'string') return drawn;
    each(drawn, i);
  }
  return count > 0 ? count : 'broken';
}

async function drawPage(document: PDFiumDocument, raw: Raw, index: number): Promise<Buffer | NotDrawn> {
  const handle = document['documentIdx'];
  const first = raw._FPDF_LoadPage(handle, index);
  if (first === 0) return 'broken';
  // Fields, signatures and stamps become part of the page, which has to be read anew for it.
  raw._FPDFPage_Flatten(first, FLATTEN_AS_SHOWN);
  raw._FPDF_ClosePage(first);
  const page = document.getPage(index);
  if (page['pageIdx'] === 0) return 'broken';
  if (lacksFonts(raw, page['pageIdx'])) return 'fontless';
  const { originalWidth: w, originalHeight: h } = page.getOriginalSize();
  if (!(w > 0 && h > 0 && w < Infinity && h < Infinity)) return 'broken';
  const scale = Math.min(LONG_SIDE / Math.max(w, h), FINEST);
  const { data, width, height } = await page.render({
    ...{ width: Math.max(1, Math.round(w * scale)), height: Math.max(1, Math.round(h * scale)), scale: 1 },
    render: (bitmap) => Promise.resolve(bitmap.data),
  });
  const jpeg = await sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .jpeg({ quality: QUALITY })
    .toBuffer()
    // It has been read: what fails here is not the file.
    .catch(() => undefined);
  if (!jpeg) return 'tooHeavy';
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
      `<image width="${width}" height="${height}" href="data:image/jpeg;base64,${jpeg.toString('base64')}"/></svg>`,
  );
}

/** Chinese whose font the file leaves to the reader's machine would be drawn as nothing. The unseen words of a scan do not matter. */
function lacksFonts(raw: Raw, page: number): boolean {
  const text = raw._FPDFText_LoadPage(page);
  if (text === 0) return false;
  try {
    const count = raw._FPDFText_CountChars(text);
    for (let i = 0; i < count; i++) {
      const code = raw._FPDFText_GetUnicode(text, i);
      if (code !== 0 && code < FIRST_CJK) continue;
      const object = raw._FPDFText_GetTextObject(text, i);
      if (object === 0 || raw._FPDFTextObj_GetTextRenderMode(object) === INVISIBLE) continue;
      if (raw._FPDFFont_GetIsEmbedded(raw._FPDFTextObj_GetFont(object)) === 0) return true;
    }
    return false;
  } finally {
    raw._FPDFText_ClosePage(text);
  }
}
