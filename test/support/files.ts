import { crc32 } from 'node:zlib';

/** The smallest files that are what they say. */
const ogg = (codec: string) => {
  const page = Buffer.alloc(64);
  page.write('OggS', 0, 'latin1');
  page[26] = 1;
  page[27] = 36;
  page.write(codec, 28, 'latin1');
  return page;
};
const m4a = Buffer.alloc(64);
m4a.writeUInt32BE(24, 0);
m4a.write('ftypM4A ', 4, 'latin1');
const wav = Buffer.alloc(64);
wav.write('RIFF', 0, 'latin1');
wav.writeUInt32LE(56, 4);
wav.write('WAVEfmt ', 8, 'latin1');
const mp3 = Buffer.alloc(2048);
mp3.writeUInt32BE(0xfffb9064, 0);

export const SOUNDS: Record<string, Buffer> = {
  'audio/mpeg': mp3,
  'audio/mp4': m4a,
  'audio/wav': wav,
  'audio/ogg': ogg('OpusHead'),
  'audio/amr': Buffer.concat([Buffer.from('#!AMR\n'), Buffer.alloc(64)]),
};

const MAIN = {
  word: ['wordprocessingml.document', 'ms-word.document.macroEnabled', 'word/document.xml'],
  xl: ['spreadsheetml.sheet', 'ms-excel.sheet.macroEnabled', 'xl/workbook.xml'],
} as const;

/** A Word or Excel paper with what tells its kind; one with macros may claim to have none. */
export function officePaper(part: keyof typeof MAIN, { macros = false, honest = true } = {}): Buffer {
  const [plain, enabled, name] = MAIN[part];
  const type =
    macros && honest ? `application/vnd.${enabled}` : `application/vnd.openxmlformats-officedocument.${plain}`;
  return zip({
    '[Content_Types].xml': `<Types><Override PartName="/${name}" ContentType="${type}.main+xml"/></Types>`,
    [name]: '<x/>',
    ...(macros ? { [`${part}/vbaProject.bin`]: 'macros' } : {}),
  });
}

/** An archive whose entries are stored as they are. */
function zip(entries: Record<string, string>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(entries)) {
    const [title, body] = [Buffer.from(name), Buffer.from(text)];
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(body), 10);
    facts.writeUInt32LE(body.length, 14);
    facts.writeUInt32LE(body.length, 18);
    facts.writeUInt16LE(title.length, 22);
    const entry = Buffer.concat([Buffer.from('504b0304', 'hex'), facts, title, body]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), facts, rest, title]));
    parts.push(entry);
    at += entry.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('504b0506', 0, 'hex');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, index, end]);
}
