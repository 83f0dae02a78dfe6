import { expect, test } from "vitest";
import { HEADERS } from "../app/headers.ts";
import { faultIn } from "./open-practice.ts";

test("a page that failed is answered with every guard, and with nothing of why", async () => {
  const noted: unknown[] = [];
  const answer = faultIn({ log: { note: (event, facts) => void noted.push([event, facts]) } })(new Error("a word"));
  expect(answer.status).toBe(500);
  for (const [name, value] of Object.entries(HEADERS)) expect(answer.headers.get(name)).toBe(value);
  expect(await answer.text()).toBe("fault\n");
  expect(JSON.stringify(noted)).not.toContain("a word");
});
