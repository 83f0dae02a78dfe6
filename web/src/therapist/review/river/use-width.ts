import { type RefObject, useEffect, useRef, useState } from "react";

/** The width of an element in pixels, as it changes; 0 until it is known. */
export function useWidth<Place extends Element>(): readonly [RefObject<Place | null>, number] {
  const place = useRef<Place>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const now = place.current;
    if (now === null) return;
    const watch = new ResizeObserver(([seen]) => setWidth(Math.round(seen?.contentRect.width ?? 0)));
    watch.observe(now);
    return () => watch.disconnect();
  }, []);
  return [place, width];
}
