/** As much as one line of a form holds. */
export const PLACE_LENGTH = 200;

/** What 送达地点 begins with, in one line: where the party has confirmed, else where it is registered, else where it happened. */
export function servicePlace(confirmed?: string, registered?: string, scene?: string): string | undefined {
  const place = (confirmed || registered || scene)?.replace(/\s*\n\s*/gu, '，');
  return place && place.length <= PLACE_LENGTH ? place : undefined;
}
