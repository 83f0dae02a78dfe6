import { ok, type Result } from "@attune/core";
import type { PracticeFailure } from "../failures/failure.ts";

type PageOf<Row> = { readonly body: { readonly rows: readonly Row[]; readonly next?: string } };

/** As many as the server puts on one page. */
export const A_PAGE = 200;

/** Every row of a list, page by page; at most so many. */
export async function allRows<Row>(
  askPage: (after: string | undefined) => Promise<Result<PageOf<Row>, PracticeFailure>>,
  most = Number.POSITIVE_INFINITY,
): Promise<Result<readonly Row[], PracticeFailure>> {
  const rows: Row[] = [];
  let after: string | undefined;
  do {
    const page = await askPage(after);
    if (!page.ok) return page;
    rows.push(...page.value.body.rows);
    after = page.value.body.next;
  } while (after !== undefined && rows.length < most);
  return ok(rows.slice(0, most));
}
