/** As much as one line of a form holds. */
export const PLACE_LENGTH = 200;

/** What 送达地点 begins with, in one line: the first of these that is known. */
export function servicePlace(...known: (string | undefined)[]): string | undefined {
  const place = known.find(Boolean)?.replace(/\s*\n\s*/gu, '，');
  return place && place.length <= PLACE_LENGTH ? place : undefined;
}
