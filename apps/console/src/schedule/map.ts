/** Where something is, degrees of WGS 84. */
interface Located {
  latitude: number;
  longitude: number;
}
interface Drawn {
  /** From the left and from the top, in the units of the drawing. */
  points: { x: number; y: number }[];
  /** A round distance: so long it is, m, and so long it is drawn. */
  scale: { metres: number; length: number };
}

const METRES_PER_DEGREE = 111_320;
/** What is nearer together is not blown up to fill the sheet, m. */
const LEAST_EXTENT = 500;

/**
 * Places on a plain sheet: north is up, one scale in both directions. Over a city a degree of longitude may be taken to be
 * as long everywhere.
 */
export function drawn(places: readonly Located[], width: number, height: number, margin: number): Drawn {
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const [latitude, longitude] = [places.map((p) => p.latitude), places.map((p) => p.longitude)].map(middle) as [
    number,
    number,
  ];
  const shrunk = Math.cos((latitude * Math.PI) / 180);
  const metres = places.map((p) => ({
    east: (p.longitude - longitude) * METRES_PER_DEGREE * shrunk,
    north: (p.latitude - latitude) * METRES_PER_DEGREE,
  }));
  const extent = (of: (m: { east: number; north: number }) => number) =>
    Math.max(LEAST_EXTENT, ...metres.map((m) => 2 * Math.abs(of(m))));
  const perMetre = Math.min(
    (width - 2 * margin) / extent((m) => m.east),
    (height - 2 * margin) / extent((m) => m.north),
  );
  const points = metres.map(({ east, north }) => ({
    x: width / 2 + east * perMetre,
    y: height / 2 - north * perMetre,
  }));
  const round = roundDistance(width / 5 / perMetre);
  return { points, scale: { metres: round, length: round * perMetre } };
}

/** The greatest of 1, 2, 5, 10, 20, 50 … that is no longer. */
function roundDistance(metres: number): number {
  const power = 10 ** Math.floor(Math.log10(metres));
  const step = [5, 2, 1].find((n) => n * power <= metres)!;
  return step * power;
}

export const inWords = (metres: number): string => (metres < 1000 ? `${metres} 米` : `${metres / 1000} 公里`);
