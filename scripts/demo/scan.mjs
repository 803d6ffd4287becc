/** A page as a scanner hands it in: lines of a form, and a name drawn by hand below them. PDF. */
export function scannedPage() {
  const lines = [700, 664, 628, 592].map((y) => `90 ${y} m 505 ${y} l S`).join('\n');
  const name = '340 240 m 360 290 372 200 390 262 c 398 285 408 228 426 258 c 440 280 452 236 480 268 c S';
  const drawing = `0.6 w 0.55 G\n${lines}\n1.6 w 0 G\n${name}`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>/Contents 4 0 R>>',
    `<</Length ${drawing.length}>>stream\n${drawing}\nendstream`,
  ];
  let pdf = '%PDF-1.7\n';
  const places = objects.map((object, i) => {
    const at = pdf.length;
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const end = `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${pdf.length}\n%%EOF\n`;
  return Buffer.from(`${pdf}${table}${end}`, 'latin1');
}
