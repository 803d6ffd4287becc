/** A page: its upper half is red, its lower half white, as it lies in the file; so wide and high in points. */
export interface ScanPage {
  width?: number;
  height?: number;
  /** Degrees it is turned by a reader, clockwise. */
  rotate?: number;
  /** Words of a font that is not in the file; `unseen`: as a scan has them behind its picture. */
  words?: { text: string; unseen?: boolean };
}

/** What a scanner hands in: a PDF written by hand. `locked`: asks for a password. */
export function scanned(pages: readonly ScanPage[], { locked = false } = {}): Buffer {
  const objects: string[] = ['<</Type/Catalog/Pages 2 0 R>>', ''];
  const add = (object: string) => `${objects.push(object)} 0 R`;
  const descendant = add(
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>',
  );
  const font = add(`<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/UniGB-UCS2-H/DescendantFonts[${descendant}]>>`);
  const kids = pages.map(({ width = 595, height = 842, rotate = 0, words }) => {
    const said = words
      ? `BT ${words.unseen ? 3 : 0} Tr /F 20 Tf 20 20 Td <${Buffer.from(words.text, 'utf16le').swap16().toString('hex')}> Tj ET`
      : '';
    const drawing = `1 0 0 rg 0 ${height / 2} ${width} ${height / 2} re f 0 g ${said}`;
    const contents = add(`<</Length ${drawing.length}>>stream\n${drawing}\nendstream`);
    const box = `/MediaBox[0 0 ${width} ${height}]/Rotate ${rotate}`;
    return add(`<</Type/Page/Parent 2 0 R${box}/Contents ${contents}/Resources<</Font<</F ${font}>>>>>>`);
  });
  objects[1] = `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${kids.length}>>`;
  const key = '00'.repeat(32);
  const lock = locked ? `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${key}>/U<${key}>>>/ID[<${key}><${key}>]` : '';
  let pdf = '%PDF-1.7\n';
  const places = objects.map((object, i) => {
    const at = pdf.length;
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(
    `${pdf}${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${lock}>>\nstartxref\n${pdf.length}\n%%EOF\n`,
    'latin1',
  );
}
