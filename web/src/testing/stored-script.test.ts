import { kindById, type RecordKind, recordKinds, verbsOf } from "@attune/api";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { must } from "./asking-as.ts";
import { type FreshPractice, openFresh } from "./fresh-practice.ts";
import { settled } from "./look.ts";
import { PAYLOADS } from "./payloads.ts";
import { findPlaces, type Places } from "./places.ts";
import { bringTalk, consentToAll, dealer, fillerWith, type Kept, MARK } from "./stored-texts.ts";
import { routesWithText } from "./text-fields.ts";
import { VIEWS, type Viewer } from "./views.ts";
import { watch } from "./watching.ts";

const START_MS = 900_000;
/** So many records of every kind. */
const EACH = 6;

/** What takes words that nobody is ever shown, or that must be a certain one. */
const NEVER_SHOWN = [
  // Secrets, tokens and codes, and the names that only an authenticator's answer carries.
  ...["open-set-up", "finish-set-up", "begin-passkey-set-up", "finish-passkey-set-up", "add-passkey"],
  ...["sign-in-with-password", "sign-in-with-code", "sign-in-with-link", "ask-sign-in-code"],
  ...["change-password", "confirm-totp"],
  // The client's own name again, ids of forms, a link to draw, and files of the machine.
  ...["erase-client", "add-invitation", "draw-check-in-code", "make-backup", "export-practice"],
];

/** What is kept and stands on no view: places, names of things in the program, and whose voice was whose. */
const ON_NO_VIEW = [
  ...["practice .locale", "client .locale", "prediction .expected{}", "note .sentences[].section"],
  ...["import-transcript .therapists[]", "import-transcript .client", "import-transcript .others[]"],
  ...["import-transcript .fileName", "administration .total.form"],
  // The practice has another name by the time that anybody looks.
  "set-up-practice .practice",
];

const deal = dealer();
const filler = fillerWith(deal);
const seen = new Set<string>();
let fresh: FreshPractice;
let member: Page;
let own: Page;
let client: string;
let places: Places;
const windows = new Map<Viewer, { readonly page: Page; readonly told: () => readonly string[] }>();

beforeAll(async () => {
  fresh = await openFresh();
  await fresh.setUp({
    practice: deal.write("set-up-practice .practice", 200),
    name: deal.write("set-up-practice .name", 200),
  });
  member = await fresh.asMember();
  await storeOfPractice();
  ({ id: client } = await filler.send(member, "add-client POST /api/v1/clients", { given: FACTS }));
  await consentToAll(member, client);
  own = await fresh.asClient(client);
  await storeOfRecords();
  await storeOfForms();
  places = await findPlaces({ therapist: member, client: own, manager: member });
  await openWindows();
}, START_MS);

/** Of a client: no address, which is no free text; and forms may be filled in elsewhere. */
const FACTS = { ".email": undefined, ".remoteForms": true };

async function storeOfPractice(): Promise<void> {
  const { version } = await must<Kept>(member, "GET /api/v1/practice");
  await filler.send(member, "change-practice PUT /api/v1/practice", { version });
  const email = (at: number) => ({ ".email": `somebody-${at}@example.org`, ".roles": ["therapist"] });
  for (let at = 0; at < EACH; at++) {
    const added = await filler.send(member, "add-member POST /api/v1/members", { given: email(at) });
    const given = { ".memberId": added.id };
    await filler.send(member, "add-licence POST /api/v1/licences", { given });
    if (at > 1) continue;
    const path = `/api/v1/members/${added.id}` as const;
    await filler.send(member, `change-member PUT ${path}`, { given: email(at), version: added.version });
  }
  const { rows } = await must<{ readonly rows: readonly (Kept & { readonly memberId: string })[] }>(
    member,
    "GET /api/v1/licences",
  );
  const [licence] = rows;
  const given = { ".memberId": licence?.memberId };
  await filler.send(member, `change-licence PUT /api/v1/licences/${licence?.id}`, { given, version: 1 });
  const lines = { name: "crisis-lines", ".name": "crisis-lines", ".value.country": "NL" };
  await filler.send(member, "change-setting PUT /api/v1/settings", { given: lines, version: 0 });
}

/** What the records of a kind must hold beside words. */
const GIVEN: Readonly<
  Record<string, (at: number, made: ReadonlyMap<string, Kept>) => Readonly<Record<string, unknown>>>
> = {
  appointment: () => ({ ".zone": "Europe/Berlin", ".attendance": "attended" }),
  assignment: (at) => ({ ".exercise": at % 2 === 0 ? "thought-record" : "activity-plan" }),
  completion: (_, made) => ({ ".assignmentId": made.get("assignment")?.id }),
  "diary-entry": () => ({ ".isShared": true }),
  episode: () => ({ ".startedOn": "2026-01-12" }),
  "event-note": () => ({ ".audience": "both" }),
  "goal-rating": (_, made) => ({ ".goalId": made.get("goal")?.id, ".rating": 4 }),
  note: (_, made) => ({ ".sessionId": made.get("session")?.id, ".addendumTo": undefined }),
  prediction: (at, made) => ({ ".sessionId": made.get("session")?.id, ".sessionNumber": at + 1 }),
  session: (at) => ({ ".number": at + 1 }),
};
/** Others lead to these. */
const FIRST = ["session", "assignment", "goal"] as const;

async function storeOfRecords(): Promise<void> {
  const kinds = [
    ...FIRST.flatMap((id) => kindById(id) ?? []),
    ...recordKinds.filter(({ id }) => !FIRST.some((each) => each === id)),
  ];
  const made = new Map<string, Kept>();
  for (const kind of kinds) await storeOfKind(kind, made);
  const note = made.get("note");
  await must(member, `POST /api/v1/clients/${client}/notes/${note?.id}/signature`, { version: note?.version ?? 1 });
  const { version } = await must<Kept>(member, `GET /api/v1/clients/${client}`);
  await filler.send(member, `change-client PUT /api/v1/clients/${client}`, { given: FACTS, version });
}

async function storeOfKind(kind: RecordKind, made: Map<string, Kept>): Promise<void> {
  const by = kind.id === "diary-entry" || kind.id === "completion" ? own : member;
  const path = `/api/v1/clients/${client}/${kind.path}` as const;
  for (let at = 0; at < EACH; at++) {
    const given = GIVEN[kind.id]?.(at, made) ?? {};
    const kept = await filler.send(by, `add-${kind.id} POST ${path}`, { given });
    made.set(kind.id, kept);
    if (at > 0 || !verbsOf(kind).includes("change")) continue;
    const changed = await filler.send(by, `change-${kind.id} PUT ${path}/${kept.id}`, { given, version: kept.version });
    made.set(kind.id, changed);
  }
}

const NINE = [
  "interest",
  "mood",
  "sleep",
  "energy",
  "appetite",
  "self-worth",
  "concentration",
  "movement",
  "self-harm",
];

async function storeOfForms(): Promise<void> {
  const at = `/api/v1/clients/${client}/administrations` as const;
  const words = { "hard-day": deal.write("add-administration .inWords{}", 4000) };
  const form = {
    ".instrument": "loss-week",
    ".answers": {},
    ".inWords": words,
    ".total": undefined,
    ".sessionNumber": 1,
  };
  await filler.send(own, `add-administration POST ${at}`, { given: form });
  for (const sessionNumber of [1, 2, 3]) {
    const total = { value: 9 + sessionNumber, form: deal.write("add-administration .total.form", 200) };
    await must(member, `POST ${at}`, { body: { instrument: "phq-9", sessionNumber, total } });
  }
  for (const sessionNumber of [4, 5]) {
    const answers = Object.fromEntries(NINE.map((item) => [item, sessionNumber - 3]));
    await must(member, `POST ${at}`, { body: { instrument: "phq-9", sessionNumber, answers } });
  }
  await storeByLink();
  const transcript = await bringTalk(member, client, deal);
  await storeOfSignal();
  await storeOfMoment(`/api/v1/clients/${client}/transcripts/${transcript}`);
}

/** After all else: what is found later renews the signals that are open. */
async function storeOfSignal(): Promise<void> {
  const signals = await must<{ readonly rows: readonly Kept[] }>(member, `GET /api/v1/clients/${client}/signals`);
  const [first] = signals.rows;
  const closing = { ".happened": "useful", ".seenAt": new Date().toISOString() };
  const signal = `/api/v1/clients/${client}/signals/${first?.id}/closing` as const;
  await filler.send(member, `close-signal POST ${signal}`, { given: closing, version: first?.version ?? 1 });
}

/** Something is said of a moment that is shown. */
async function storeOfMoment(talk: `/${string}`): Promise<void> {
  type Moment = { readonly rule: string; readonly turns: readonly number[] };
  const { moments } = await must<{ readonly moments: readonly Moment[] }>(member, `GET ${talk}/review`);
  expect(moments.length).toBeGreaterThan(0);
  const rows = moments.flatMap(({ rule, turns }) =>
    turns.map((turn) => ({ rule, turn, was: "chosen", words: deal.write("save-codings .moments[].words", 800) })),
  );
  const given = { ".codings": [], ".moments": rows };
  await filler.send(member, `save-codings PUT ${talk}/codings`, { given, version: 0 });
}

async function storeByLink(): Promise<void> {
  const body = { instruments: ["loss-week"] };
  const { token } = await must<{ readonly token: string }>(member, `POST /api/v1/clients/${client}/invitations`, {
    body,
  });
  const inWords = { "hard-day": deal.write("send-check-in .forms[].inWords{}", 4000) };
  const sent = await fetch(`${fresh.url}/api/v1/check-in`, {
    method: "POST",
    headers: { "attune-link": token, "content-type": "application/json", "idempotency-key": crypto.randomUUID() },
    body: JSON.stringify({ forms: [{ instrument: "loss-week", answers: {}, inWords }] }),
  });
  expect(sent.status).toBe(200);
}

async function openWindows(): Promise<void> {
  const pages: readonly (readonly [Viewer, Page])[] = [
    ["therapist", await fresh.asMember()],
    ["manager", await fresh.asMember()],
    ["client", await fresh.asClient(client)],
    ["visitor", await fresh.asVisitor()],
    ["new-member", await fresh.asVisitor()],
  ];
  for (const [viewer, page] of pages) {
    const { told } = await watch(page.context(), fresh.url);
    await setTrap(page);
    windows.set(viewer, { page, told });
  }
}

/** What the texts call, if they run. */
const setTrap = (page: Page) =>
  page.context().addInitScript(() => {
    const ran: unknown[] = [];
    Object.assign(window, { ran, __ran: (what: unknown) => ran.push(what) });
  });

describe(`${PAYLOADS.length} texts that would run as a program`, () => {
  test("differ from each other, and every one is stored; every field that takes words has some", () => {
    expect(new Set(PAYLOADS).size).toBe(2000);
    expect(PAYLOADS).toHaveLength(2000);
    const { payloads, places: all } = deal.dealt();
    expect(payloads).toBe(2000);
    expect(all).toBeGreaterThan(3000);
    const stored = new Set([...filler.used, ...NEVER_SHOWN, "set-up-practice", "send-check-in", "import-transcript"]);
    expect(routesWithText.map(({ id }) => id).filter((id) => !stored.has(id))).toEqual([]);
  });

  test("would be noticed: on a page without rules they run, and become elements that are found", async () => {
    const page = await fresh.asVisitor();
    await setTrap(page);
    await page.goto("about:blank");
    const some = PAYLOADS.filter((each) => /^<(?:img|svg|details)[^<]*__ran\(1\)"/.test(each));
    await page.setContent(some.join(" "));
    await expect.poll(async () => (await lookInto(page)).found).toContain("a script ran");
    const { found } = await lookInto(page);
    expect(found.filter((each) => each.startsWith("became an element")).length).toBeGreaterThanOrEqual(some.length);
    expect(some.length).toBeGreaterThan(1);
    await page.context().close();
  });

  test.each(VIEWS)("do not run in $name", async ({ as, path, reach }) => {
    const { page, told } = windows.get(as) ?? { page: member, told: () => [] };
    await page.goto(fresh.url + path(places));
    await settled(page);
    await reach?.(page);
    const { marks, found } = await lookInto(page);
    for (const mark of marks) seen.add(mark);
    expect([...found, ...told()]).toEqual([]);
  });

  test("do not run in documents, nor keep any from being made", async () => {
    const of = `/api/v1/clients/${client}` as const;
    const asked = [
      `${of}/documents/summary`,
      `${of}/documents/progress`,
      `${of}/transcripts/${places.transcript}/document`,
    ];
    for (const path of asked.flatMap((each) => ["en", "de"].map((language) => `${each}?language=${language}`))) {
      const { file } = await must<{ readonly file: string }>(member, `GET ${path as "/"}&withName=true`);
      const paper = Buffer.from(file, "base64").toString("latin1");
      expect(paper.startsWith("%PDF-")).toBe(true);
      expect(paper).not.toMatch(/\/(?:JavaScript|JS|Launch|EmbeddedFile|OpenAction)\b|evil\.invalid/);
    }
  });

  test("were shown: a field whose words stand on no view has not been tried", () => {
    // Of a record that was changed since, only the later words are there.
    const bare = (field: string | undefined) => field?.replace(/^(?:add|change)-/, "");
    const shown = new Set([...seen].map((mark) => bare(deal.fieldOf(mark))));
    const hidden = new Set(deal.fields().filter((field) => !shown.has(bare(field))));
    expect([...hidden].filter((field) => !ON_NO_VIEW.includes(bare(field) ?? ""))).toEqual([]);
  });
});

/** Everything that is folded in is opened first. */
const lookInto = (page: Page): Promise<{ readonly marks: readonly string[]; readonly found: readonly string[] }> =>
  page.evaluate(async (pattern) => {
    for (const each of document.querySelectorAll("details")) each.open = true;
    await new Promise((drawn) => setTimeout(drawn, 200));
    const { ran = [] } = window as unknown as { readonly ran?: readonly unknown[] };
    const FOREIGN =
      "iframe, object, embed, base, math, template, audio, video, animate, [srcdoc], [formaction], .ran, img[src='x'], meta[http-equiv], link[href*='evil'], script:not([src^='/assets/']), [href*='script:' i], [src*='script:' i], [action*='script:' i]";
    const HANDLES = [...document.querySelectorAll("*")].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith("on")),
    );
    const fields = [...document.querySelectorAll("input, textarea")].map((field) => (field as HTMLInputElement).value);
    const texts = [document.documentElement.outerHTML, document.body.innerText, document.title, ...fields].join("\n");
    return {
      marks: [...new Set([...texts.matchAll(new RegExp(pattern, "g"))].map(([, mark = ""]) => mark))],
      found: [
        ...ran.map(() => "a script ran"),
        ...(window.name === "ran" || document.title === "ran" ? ["a script changed the window"] : []),
        ...[...document.querySelectorAll(FOREIGN), ...HANDLES].map(
          (element) => `became an element: ${element.outerHTML.slice(0, 120)}`,
        ),
      ],
    };
  }, MARK.source);
