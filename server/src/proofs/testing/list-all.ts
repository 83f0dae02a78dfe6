import type { Caller } from "@attune/api";
import { must } from "./set-up.ts";

/** Rows of all pages of a list. */
export async function listAll<Row>(caller: Caller, route: string, asked: Asked = {}): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let after: string | undefined;
  do {
    const query = { ...asked.query, limit: 200, ...(after !== undefined && { after }) };
    const { body } = must(await caller.callRecord(route, { ...asked, query }));
    const page = body as { readonly rows: readonly Row[]; readonly next?: string };
    rows.push(...page.rows);
    after = page.next;
  } while (after !== undefined);
  return rows;
}
type Asked = { readonly params?: object; readonly query?: object };
