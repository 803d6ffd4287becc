import { useEffect, useRef } from 'react';

type Bindings = Record<string, (() => void) | undefined>;

/** A second key after `g` counts for so long, ms. */
const SECOND_MS = 1500;

const layers: { current: Bindings }[] = [];
let first: { key: string; at: number } | undefined;

/**
 * Keys of the page while it is shown: `j`, `Enter`, `g i`. What is shown last is asked first. They are silent while somebody
 * types or a dialog is open, and a key after `g` never means what it means alone.
 */
export function useKeys(bindings: Bindings): void {
  const layer = useRef(bindings);
  useEffect(() => {
    layer.current = bindings;
  });
  useEffect(() => {
    if (layers.length === 0) addEventListener('keydown', onKey);
    layers.push(layer);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      if (layers.length === 0) removeEventListener('keydown', onKey);
    };
  }, []);
}

const TYPING =
  'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true], [role=combobox], [role=dialog], [role=menu]';

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  if (event.target instanceof HTMLElement && event.target.closest(TYPING)) return;
  if (document.querySelector('.ant-modal-wrap:not([style*="display: none"]) .ant-modal, .ant-drawer-open')) return;
  const after = first && Date.now() - first.at < SECOND_MS ? `${first.key} ` : '';
  const name = after + event.key;
  first = name === 'g' ? { key: 'g', at: Date.now() } : undefined;
  const act = layers.findLast(({ current }) => current[name])?.current[name];
  if (!act) return;
  event.preventDefault();
  act();
}
