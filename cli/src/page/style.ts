import { COLOURS } from "./style/colours.ts";
import { FRAME } from "./style/frame.ts";
import { PRINT } from "./style/print.ts";
import { SESSION } from "./style/session.ts";
import { TABLES } from "./style/tables.ts";

/** The whole style of the page, in the order in which later parts refine earlier ones. */
export const STYLE = [COLOURS, FRAME, SESSION, TABLES, PRINT].join("\n");
