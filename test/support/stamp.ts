import sharp from 'sharp';

/** A round red seal with a star on white, so many px across, as somebody scans it. */
export function stampPng(across: number): Promise<Buffer> {
  const side = across + 40;
  const points = Buffer.alloc(side * side * 3, 255);
  const middle = (side - 1) / 2;
  const within = (x: number, y: number) => {
    const [dx, dy] = [x - middle, y - middle];
    const away = Math.hypot(dx, dy) / (across / 2);
    // Five points: as far out as the angle is near one of them.
    const turn = (((Math.atan2(dx, -dy) / (2 * Math.PI)) * 5 + 5.5) % 1) - 0.5;
    return (away < 1 && away > 0.93) || away < 0.36 * (1 - 1.2 * Math.abs(turn));
  };
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) if (within(x, y)) points.set([214, 12, 24], (y * side + x) * 3);
  return sharp(points, { raw: { width: side, height: side, channels: 3 } })
    .png()
    .toBuffer();
}
