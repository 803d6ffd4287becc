import { openTab } from './open-tab';

it('opens the first tab where the address asks for none that is there', () => {
  const items = [{ key: 'people' }, { key: 'papers' }];
  const opened = ['', 'tab=papers', 'tab=forms'].map((query) => openTab(new URLSearchParams(query), items));
  expect(opened).toEqual(['people', 'papers', 'people']);
});
