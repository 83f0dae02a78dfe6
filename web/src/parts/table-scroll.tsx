import type { ReactNode } from "react";

type TableScrollProps = { readonly label: string; readonly children: ReactNode };

/** A table that may be wider than its place: it can be scrolled by keys as well. */
export const TableScroll = ({ label, children }: TableScrollProps) => (
  // A group and no landmark: it stands in a part of the page that often has the same name.
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
  <div role="group" className="table-scroll" aria-label={label} tabIndex={0}>
    {children}
  </div>
);
