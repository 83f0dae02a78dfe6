import { type RefObject, useEffect, useRef, useState } from "react";

/** How wide a place on the page is, so that a drawing is made anew for it and its words keep their size. */
export function useWidth<Place extends Element>(): readonly [RefObject<Place | null>, number] {
  const place = useRef<Place>(null);
  const [width, tell] = useState(0);
  useEffect(() => {
    if (place.current === null) return;
    const watch = new ResizeObserver(([seen]) => tell(Math.floor(seen?.contentRect.width ?? 0)));
    watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  return [place, width];
}
