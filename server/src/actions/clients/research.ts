import type { Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { Erasure } from "../../ports/erasure.ts";
import type { ResearchAsked, ResearchRow } from "../../ports/exports.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Page, PageAsked } from "../../ports/records.ts";

/** Scores of clients who agreed to research, under other names and with weeks in place of days. */
export async function listResearchRows(
  { access, research }: Ports,
  asked: ResearchAsked,
): Promise<Result<Page<ResearchRow>, Failure>> {
  const permit = await access.permit("list-research-rows");
  return permit.ok ? research.rows(permit.value, asked) : permit;
}

/** The certificates of clients that were erased. */
export async function listErasures(
  { access, erasures }: Ports,
  page: PageAsked,
): Promise<Result<Page<Erasure>, Failure>> {
  const permit = await access.permit("list-erasures");
  return permit.ok ? erasures.list(permit.value, page) : permit;
}
