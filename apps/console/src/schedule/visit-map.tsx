import type { Schemas } from '../api/client';
import { drawn, inWords } from './map';

type Visit = Schemas['Visit'];

const [WIDTH, HEIGHT, MARGIN] = [420, 300, 46];
/** Where more are drawn, names would cover each other: the numbers lead to the list. */
const MOST_NAMES = 12;
const NAME_LENGTH = 8;

/** The day's visits on a plain sheet, numbered as in the list below. Drawn from the places alone: it needs no network. */
export function VisitMap({ visits }: { visits: Visit[] }) {
  const located = visits.flatMap((visit, i) =>
    visit.latitude === null || visit.longitude === null
      ? []
      : [{ visit, number: i + 1, latitude: visit.latitude, longitude: visit.longitude }],
  );
  if (located.length === 0) return null;
  const { points, scale } = drawn(located, WIDTH, HEIGHT, MARGIN);
  const without = visits.length - located.length;
  return (
    <figure className="visit-figure">
      <svg
        className="visit-map"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`复查地点示意图，${located.length} 处，编号与下表相同`}
      >
        {[1, 2, 3].map((n) => (
          <g key={n}>
            <line className="grid" x1={(WIDTH * n) / 4} y1={0} x2={(WIDTH * n) / 4} y2={HEIGHT} />
            <line className="grid" x1={0} y1={(HEIGHT * n) / 4} x2={WIDTH} y2={(HEIGHT * n) / 4} />
          </g>
        ))}
        {located.map(({ visit, number }, i) => {
          const { x, y } = points[i]!;
          const atEnd = x > WIDTH * 0.6;
          return (
            <g key={visit.id}>
              <circle cx={x} cy={y} r={10} />
              <text className="number" x={x} y={y}>
                {number}
              </text>
              {located.length <= MOST_NAMES ? (
                <text x={atEnd ? x - 14 : x + 14} y={y + 4} textAnchor={atEnd ? 'end' : 'start'}>
                  {visit.partyName.slice(0, NAME_LENGTH)}
                  {visit.partyName.length > NAME_LENGTH ? '…' : ''}
                </text>
              ) : null}
            </g>
          );
        })}
        <g transform={`translate(${WIDTH - 22} 34)`}>
          <path d="M0 12 V-12 M-5 -5 L0 -12 L5 -5" />
          <text className="minor" textAnchor="middle" y={-16}>
            北
          </text>
        </g>
        <g transform={`translate(14 ${HEIGHT - 14})`}>
          <path d={`M0 -5 V0 H${scale.length} V-5`} />
          <text className="minor" y={-9}>
            {inWords(scale.metres)}
          </text>
        </g>
      </svg>
      <figcaption className="muted">
        地点示意，按登记时取得的位置绘制。{without > 0 ? `另有 ${without} 处没有位置，见列表。` : ''}
      </figcaption>
    </figure>
  );
}
