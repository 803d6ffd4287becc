import { drawn } from './map';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

describe('the plain map', () => {
  it('has north up and east to the right, within the sheet, at one scale', () => {
    const { points, scale } = drawn([at(41.1, 122.0), at(41.12, 122.0), at(41.1, 122.05)], 400, 300, 30);
    const [south, north, east] = points as [
      { x: number; y: number },
      { x: number; y: number },
      { x: number; y: number },
    ];
    expect(north.y).toBeLessThan(south.y);
    expect(east.x).toBeGreaterThan(south.x);
    for (const { x, y } of points) {
      expect(x).toBeGreaterThanOrEqual(29.9);
      expect(x).toBeLessThanOrEqual(370.1);
      expect(y).toBeGreaterThanOrEqual(29.9);
      expect(y).toBeLessThanOrEqual(270.1);
    }
    // 0.02° of latitude are 2226 m.
    expect((south.y - north.y) / (scale.length / scale.metres)).toBeCloseTo(2226, -1);
  });

  it('draws one place in the middle and a round distance', () => {
    const { points, scale } = drawn([at(41.1, 122)], 400, 300, 30);
    expect(points).toEqual([{ x: 200, y: 150 }]);
    expect(scale.metres).toBe(100);
  });
});
