import type { Page } from 'playwright-core';

/** WCAG AA for text. */
const LEAST = 4.5;
/** What one may point at, press or choose. */
const CONTROLS = [
  'button',
  'a',
  '[role=tab]',
  '[role=menuitem]',
  '[role=option]',
  '.ant-select-item-option',
  '.ant-segmented-item',
  '.ant-radio-wrapper',
  '.ant-checkbox-wrapper',
  '.ant-select',
  '.ant-input',
  'summary',
  'tr',
  '.row',
  '.chips li',
  '.mark',
  '.plain-list li',
].join(', ');

/** Marks one control of every look in the page; their descriptions, in order. */
const PROBE = `(() => {
  const seen = new Set();
  const found = [];
  for (const el of document.querySelectorAll(${JSON.stringify(CONTROLS)})) {
    const box = el.getBoundingClientRect();
    if (box.width < 2 || box.height < 2 || !el.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const look = [el.tagName, el.className, el.getAttribute('aria-selected'), el.parentElement?.className].join('|');
    if (seen.has(look)) continue;
    seen.add(look);
    el.setAttribute('data-probe', String(found.length));
    found.push(el.tagName.toLowerCase() + '.' + String(el.className).trim().split(/\\s+/).slice(0, 3).join('.') + ' “' + (el.textContent || '').trim().slice(0, 16) + '”');
  }
  return found;
})()`;

/** The words of a marked control that are paler than they may be. */
const MEASURE = (probe: number) => `(() => {
  const parse = (colour) => {
    const numbers = (colour.match(/-?[\\d.]+(e-?\\d+)?/g) || []).map(Number);
    const scaled = colour.startsWith('color(') ? numbers.map((n, i) => (i < 3 ? n * 255 : n)) : numbers;
    return scaled.length < 4 ? [...scaled, 1] : scaled;
  };
  const over = (top, ground) => [0, 1, 2].map((i) => top[i] * top[3] + ground[i] * (1 - top[3])).concat(1);
  const light = (c) => {
    const [r, g, b] = c.slice(0, 3).map((v) => ((v /= 255), v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a, b) => {
    const [x, y] = [light(a), light(b)].sort((m, n) => n - m);
    return (x + 0.05) / (y + 0.05);
  };
  const chain = (el) => (el ? [...chain(el.parentElement), el] : []);
  const root = document.querySelector('[data-probe="${probe}"]');
  if (!root) return [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const low = [];
  const look = (el, words) => {
    let ground = parse(getComputedStyle(document.body).backgroundColor);
    let opacity = 1;
    for (const e of chain(el)) {
      const style = getComputedStyle(e);
      ground = over(parse(style.backgroundColor), ground);
      opacity *= Number(style.opacity);
    }
    const colour = parse(getComputedStyle(el).color);
    const r = ratio(over([...colour.slice(0, 3), colour[3] * opacity], ground), ground);
    if (r < ${LEAST}) low.push(words.slice(0, 12) + ' ' + r.toFixed(2) + ' (' + getComputedStyle(el).color + ' on ' + ground.slice(0, 3).map(Math.round) + ')');
  };
  if (root.tagName === 'INPUT') look(root, root.value || 'field');
  for (let n = walker.nextNode(); n; n = walker.nextNode()) {
    const words = n.textContent.trim();
    const box = n.parentElement.getBoundingClientRect();
    if (words && box.width > 1 && box.height > 1 && n.parentElement.checkVisibility({ visibilityProperty: true })) look(n.parentElement, words);
  }
  return low;
})()`;

const STATES: readonly (readonly string[])[] = [[], ['hover'], ['hover', 'active'], ['focus', 'focus-visible']];

/**
 * Contrast of every kind of control in a page as it stands, pointed at, pressed, focused and out of use: what axe, which
 * sees a page at rest, cannot tell. The browser is told that a control is in that state, so nothing is clicked.
 */
export async function paleControls(page: Page): Promise<string[]> {
  const names = await page.evaluate<string[]>(PROBE);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
  const found: string[] = [];
  for (const [probe, name] of names.entries()) {
    const selector = `[data-probe="${probe}"]`;
    const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    if (!nodeId) continue;
    for (const state of STATES) {
      await cdp.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: [...state] });
      const low = await page.evaluate<string[]>(MEASURE(probe));
      found.push(...low.map((words) => `${name} ${state.join('+') || 'at rest'}: ${words}`));
    }
    await cdp.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: [] });
  }
  await page.evaluate(
    `document.querySelectorAll('button[data-probe], input[data-probe]').forEach((e) => (e.disabled = true))`,
  );
  for (const [probe, name] of names.entries()) {
    const low = await page.evaluate<string[]>(MEASURE(probe));
    found.push(...low.map((words) => `${name} disabled: ${words}`));
  }
  await cdp.detach();
  return [...new Set(found)];
}
