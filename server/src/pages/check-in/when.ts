import type { Html, Part } from "../html.ts";

/** A piece of a page that is there or not. */
export const when = (isThere: boolean, piece: Html): Part => (isThere ? piece : undefined);
