/** The tab an address asks for; the first where it asks for none, or for one that is not there. */
export const openTab = (search: URLSearchParams, items: readonly { key: string }[]): string =>
  (items.find((i) => i.key === search.get('tab')) ?? items[0]!).key;
