import { takenIn } from '#documents';
import {
  type ActionData,
  type AnyEntry,
  type CaseState,
  isOfParty,
  MINUTES_KINDS,
  pagesLeft,
  type takeMinutes,
} from '#contracts';

/** 笔录 of the party's own words or presence, page by page; those of others it is not told of. */
export function minutesTold(state: CaseState, entries: readonly AnyEntry[], mayCheck: boolean) {
  return (state.minutes ?? []).filter(isOfParty).flatMap((m) => {
    const entry = takenIn({ entries }, m.no);
    if (!entry) return [];
    const { place, pages } = entry.data.data as unknown as ActionData<typeof takeMinutes>;
    const open = mayCheck && m.correctedBy === undefined && pagesLeft(m).length > 0;
    return [
      {
        no: m.no,
        title: MINUTES_KINDS[m.kind],
        from: m.from,
        to: m.to,
        place,
        person: m.person,
        officers: m.officers.map(({ name, certificateNo }) => ({ name, certificateNo })),
        identityShown: m.identityShown,
        rightsTold: m.rightsTold,
        corrected: m.correctedBy !== undefined,
        open,
        pages: pages.map((p, i) => {
          const said = m.said?.find((s) => s.page === i + 1);
          return {
            page: i + 1,
            text: p.text,
            state: m.pages[i]!,
            corrections: said?.corrections ?? p.corrections ?? null,
            reason: said?.reason ?? p.reason ?? null,
            at: said?.at ?? null,
            own: said?.own ?? false,
          };
        }),
      },
    ];
  });
}
