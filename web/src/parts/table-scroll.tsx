import type { ReactNode } from "react";

type TableScrollProps = { readonly label: string; readonly children: ReactNode };

/** A table that may be wider than its place: it can be scrolled by keys as well. */
export const TableScroll = ({ label, children }: TableScrollProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
  <section className="table-scroll" aria-label={label} tabIndex={0}>
    {children}
  </section>
);
