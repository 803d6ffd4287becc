import { fromOwnPage } from './origin.guard';

describe(fromOwnPage.name, () => {
  const own = ['http://localhost:3000', 'https://rouzhi.example'];

  it.each([
    ['another port of the host', { site: 'same-site', origin: 'http://localhost:3001' }],
    ['another port, told by Origin alone', { origin: 'http://localhost:3001' }],
    ['the same host by another scheme', { origin: 'https://localhost:3000' }],
    ['another site', { site: 'cross-site', origin: 'https://elsewhere.example' }],
    ['a page that hides where it is', { origin: 'null' }],
  ])('refuses %s', (_, asked) => {
    expect(fromOwnPage(asked, own)).toBe(false);
  });

  it.each([
    ['its own page', { site: 'same-origin', origin: 'http://localhost:3000' }],
    ['its own page where Sec-Fetch-Site is not sent', { origin: 'https://rouzhi.example' }],
    ['a program', {}],
  ])('takes %s', (_, asked) => {
    expect(fromOwnPage(asked, own)).toBe(true);
  });
});
