import { instruments } from "@attune/core/library";
import { describe, expect, test } from "vitest";
import { runAttune } from "../testing/run-attune.ts";

describe("attune instruments", () => {
  test("lists every instrument under what may be done with it", async () => {
    const { code, out } = await runAttune(["instruments"]);
    expect(code).toBe(0);
    for (const { id } of instruments) expect(out).toMatch(new RegExp(`^  ${id} `, "m"));
    expect(out).toContain("Own forms, not validated");
    expect(out).toContain("core-10");
  });

  test("one instrument shows its questions, its licence and what nobody has verified", async () => {
    const { out } = await runAttune(["instruments", "phq-9"]);
    expect(out).toContain("Little interest or pleasure in doing things");
    expect(out).toContain("Licence:");
    expect(out).toContain("unverified");
    expect(out).toContain("Drs. Robert L. Spitzer");
  });

  test.each(["oci-r", "isi", "wsas"])("%s shows no question, since its wording may not be passed on", async (id) => {
    const { out } = await runAttune(["instruments", id]);
    expect(out).not.toContain("Questions");
    expect(out.replace(/\s+/g, " ")).toContain("type in the total");
  });

  test("as JSON it is the whole page of facts", async () => {
    const { out } = await runAttune(["instruments", "gad-7", "--json"]);
    expect(JSON.parse(out)).toMatchObject({ id: "gad-7", total: "anxiety", wording: { language: "en" } });
  });
});
