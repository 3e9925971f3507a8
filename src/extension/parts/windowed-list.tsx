import React, { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";

interface WindowedListProps<Item> {
  readonly items: readonly Item[];
  readonly label: string;
  keyOf(item: Item): string;
  /** Height in pixels before an item has been seen. */
  estimate(item: Item): number;
  render(item: Item): React.ReactElement;
  /** The key of an item to be found at once. */
  readonly sought?: string | undefined;
}

const OVERSCAN_PX = 400;

/** Draws only what can be seen, whatever the heights; they are measured as they come into sight. */
export function WindowedList<Item>({
  items,
  label,
  keyOf,
  estimate,
  render,
  sought,
}: WindowedListProps<Item>): React.ReactElement {
  const box = useRef<HTMLElement>(null);
  const heights = useRef(new Map<string, number>());
  const [view, setView] = useState({ top: 0, height: 800 });
  const [measured, setMeasured] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new measurement moves what follows
  const offsets = useMemo(() => {
    const tops = [0];
    for (const item of items) {
      const height = heights.current.get(keyOf(item)) ?? estimate(item);
      tops.push((tops[tops.length - 1] ?? 0) + height);
    }
    return tops;
  }, [items, measured, keyOf, estimate]);

  const look = useCallback(() => {
    const { current } = box;
    if (current) setView({ top: current.scrollTop, height: current.clientHeight || 800 });
  }, []);
  useEffect(() => {
    look();
    window.addEventListener("resize", look);
    return () => window.removeEventListener("resize", look);
  }, [look]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when something else is sought
  useLayoutEffect(() => {
    const index = sought === undefined ? -1 : items.findIndex((item) => keyOf(item) === sought);
    const { current } = box;
    if (index < 0 || !current) return;
    current.scrollTop = Math.max(0, (offsets[index] ?? 0) - current.clientHeight / 3);
    look();
  }, [sought]);
  useEffect(() => {
    if (sought !== undefined)
      box.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(sought)}"] button`)?.focus();
  }, [sought]);

  const first = Math.max(0, indexAt(offsets, view.top - OVERSCAN_PX));
  const last = Math.min(items.length, indexAt(offsets, view.top + view.height + OVERSCAN_PX) + 1);
  const shown = items.slice(first, last);

  useLayoutEffect(() => {
    let hasChanged = false;
    for (const element of box.current?.querySelectorAll<HTMLElement>("[data-key]") ?? []) {
      const { height } = element.getBoundingClientRect();
      const key = element.dataset.key ?? "";
      if (height > 0 && Math.abs((heights.current.get(key) ?? 0) - height) > 0.5) {
        heights.current.set(key, height);
        hasChanged = true;
      }
    }
    if (hasChanged) setMeasured((times) => times + 1);
  });

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="ss-list" ref={box} onScroll={look} tabIndex={0} aria-label={label}>
      <ul aria-label={label} style={{ height: offsets[items.length], position: "relative" }}>
        {shown.map((item, index) => {
          const key = keyOf(item);
          return (
            <li
              key={key}
              data-key={key}
              aria-setsize={items.length}
              aria-posinset={first + index + 1}
              style={{ position: "absolute", insetInline: 0, top: offsets[first + index] }}
            >
              {render(item)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The item that stands at the offset. */
function indexAt(offsets: readonly number[], at: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
