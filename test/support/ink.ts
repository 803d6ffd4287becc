import sharp from 'sharp';

/** A stroke in black on white, so many px across, as the pad of the console hands it in. */
export function inkPng(across: number): Promise<Buffer> {
  const [width, height] = [700, 260];
  const points = Buffer.alloc(width * height * 3, 255);
  for (let x = 0; x < across; x++) {
    const y = Math.round(height / 2 + 70 * Math.sin((x / across) * 4 * Math.PI));
    for (let dy = -4; dy <= 4; dy++) points.fill(0, ((y + dy) * width + 50 + x) * 3, ((y + dy) * width + 51 + x) * 3);
  }
  return sharp(points, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}
