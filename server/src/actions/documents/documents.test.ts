import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Instant, Instrument } from "@attune/core";
import { instruments } from "@attune/core/library";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { consentTo, openWorkingPractice, type WorkingPractice } from "../../jobs/testing/working-practice.ts";
import { days, laterBy } from "../../sign-in/moments.ts";
import { describeEachDatabase } from "../../testing/databases.ts";
import { type Asks, asksOf } from "../../testing/practice-asks.ts";
import type { Answer, SignedInPerson } from "../../testing/test-practice.ts";

const TALK = readFileSync(
  fileURLToPath(new URL("../../../../examples/depression-person-centred.vtt", import.meta.url)),
);
const START = "2026-07-06T10:00:00.000Z" as Instant;
const week = (at: number): Instant => laterBy(START, days(7 * at));
const at = (client: SignedInPerson, rest: string): string => `/clients/${client.id}${rest}`;

/** What must stay text: typst's own code, every direction of writing, no spaces, no letters, nothing at all. */
const HOSTILE = [
  '#panic("here") #read("/etc/hostname") #pagebreak() #pagebreak() #set page(width: 1cm)',
  "= Heading\n- list\n+ list\n/ term: x *bold* _soft_ `raw` $x^2$ @label <label> \\ // gone",
  '#{ while true {} } #let f = none #import "@preview/cetz:0.3.4"',
  "שלום עולם, מה שלומך היום? مرحبا بالعالم",
  "\u202Eright to left\u202C \u2066isolate\u2069 \u0000".replace("\u0000", ""),
  "W".repeat(3900),
  `Straße ${"ü".repeat(900)} 你好 😀🏳️‍🌈 e${"\u0301".repeat(60)}`,
  '}}{{ "quotes" \' \\u{41} </svg><image href="file:///etc/hostname"/> & &lt;',
  " ",
];

describeEachDatabase("documents", (open) => {
  let practice: WorkingPractice;
  let asks: Asks;
  let therapist: SignedInPerson;
  let client: SignedInPerson;
  beforeAll(async () => {
    practice = await openWorkingPractice(open);
    asks = asksOf(practice);
    therapist = await practice.member("therapist");
    client = await practice.client(therapist, { name: "Nora Ilves-Brandt" });
    await consentTo(practice, client.id, "treatment", "questionnaires", "recording", "coding");
    await fillOrdinary({ practice, asks, therapist, client });
  });
  afterAll(() => practice.close());

  const progress = (as = client, query = "") => asks.get(as, at(client, `/documents/progress?${query}`));
  const summary = (as = therapist, query = "") => asks.get(as, at(client, `/documents/summary?${query}`));

  test("the client's page is one page, tagged, with a title and a language, and with an event in the audit", async () => {
    for (const [as, query] of [
      [client, "language=en"],
      [therapist, "language=de&withName=true"],
    ] as const) {
      const before = await events(practice, "read-progress-document");
      const answer = await progress(as, query);
      keep(answer, `progress-${query}`);
      expect(answer).toMatchObject({ status: 200, body: { mediaType: "application/pdf", pages: 1 } });
      expect(answer.body.name).toMatch(/^progress-\d{4}-\d\d-\d\d\.pdf$/);
      expect(looksAt(answer)).toEqual({ pages: 1, isTagged: true, isAccessible: true, language: query.slice(9, 11) });
      expect((await events(practice, "read-progress-document")) - before).toBe(1);
    }
  });

  test("a measure may be named; one that was never answered says so; one that nobody knows is refused", async () => {
    expect(await progress(client, "instrument=gad-7")).toMatchObject({ status: 200, body: { pages: 1 } });
    expect(await progress(client, "instrument=pswq")).toMatchObject({ status: 200, body: { pages: 1 } });
    expect(await progress(client, "instrument=none-such")).toMatchObject({ status: 422 });
    expect(await progress(client, "instrument=phq-9&scale=none")).toMatchObject({ status: 422 });
    expect(await progress(client, "language=fr")).toMatchObject({ status: 422 });
  });

  test("the summary is two pages for those who treat and for a supervisor with a share, and for nobody else", async () => {
    for (const query of ["language=en&withName=true", "language=de"]) {
      const answer = await summary(therapist, query);
      keep(answer, `summary-${query}`);
      expect(answer).toMatchObject({ status: 200, body: { pages: 2 } });
      expect(looksAt(answer)).toMatchObject({ pages: 2, isTagged: true, isAccessible: true });
    }
    const supervisor = await practice.member("supervisor");
    expect((await summary(supervisor)).status).toBe(404);
    await consentTo(practice, client.id, "supervision");
    const share = { memberId: supervisor.id, parts: ["record"], until: laterBy(practice.now(), days(20)) };
    expect((await asks.post(therapist, at(client, "/shares"), share)).status).toBe(200);
    const shared = await summary(supervisor);
    keep(shared, "summary-supervisor");
    expect(shared).toMatchObject({ status: 200, body: { pages: 2 } });
    expect((await summary(client)).status).toBe(404);
    expect((await summary(await practice.member("therapist"))).status).toBe(404);
    expect((await progress(supervisor)).status).toBe(404);
  });

  describe("of a review", () => {
    let transcript: string;
    const path = () => at(client, `/transcripts/${transcript}/document`);
    beforeAll(async () => {
      const file = TALK.toString("base64");
      const sent = await asks.post(therapist, at(client, "/transcripts"), {
        file,
        takeNamesOut: false,
        therapists: ["Euan Kerr"],
      });
      transcript = sent.body.id;
      await practice.until(async () => {
        const { body } = await asks.get(therapist, at(client, "/transcripts"));
        return body.rows[0]?.codingState === "coded";
      });
    });

    test("it is made for those who treat, with the words; a supervisor and the client get none", async () => {
      for (const query of ["?language=en&withName=true", "?language=de"]) {
        const answer = await asks.get(therapist, path() + query);
        keep(answer, `review-${query.slice(1)}`);
        expect(answer).toMatchObject({ status: 200, body: { mediaType: "application/pdf" } });
        expect(looksAt(answer)).toMatchObject({ pages: answer.body.pages, isTagged: true, isAccessible: true });
      }
      expect((await asks.get(client, path())).status).toBe(404);
      expect((await asks.get(await practice.member("supervisor"), path())).status).toBe(404);
    });

    test("before anybody has coded the session there is none", async () => {
      const other = await practice.client(therapist);
      await consentTo(practice, other.id, "recording");
      const body = { file: TALK.toString("base64"), takeNamesOut: false, therapists: ["Euan Kerr"] };
      const sent = await asks.post(therapist, at(other, "/transcripts"), body);
      const answer = await asks.get(therapist, at(other, `/transcripts/${sent.body.id}/document`));
      expect(answer).toMatchObject({ status: 409, body: { type: "/problems/not-coded" } });
    });
  });

  test("whatever people wrote stays text, and every document keeps to its pages", async () => {
    const other = await practice.client(therapist, { name: HOSTILE.join(" ").slice(0, 190) });
    await consentTo(practice, other.id, "treatment", "questionnaires", "recording", "coding");
    await fillHostile({ practice, asks, therapist, client: other });
    for (const language of ["en", "de"]) {
      const [page, pages] = [
        await asks.get(other, at(other, `/documents/progress?withName=true&language=${language}`)),
        await asks.get(therapist, at(other, `/documents/summary?withName=true&language=${language}`)),
      ];
      keep(page, `hostile-progress-${language}`);
      keep(pages, `hostile-summary-${language}`);
      expect(looksAt(page)).toMatchObject({ pages: 1, isTagged: true, language });
      expect(looksAt(pages)).toMatchObject({ pages: 2, isTagged: true, language });
    }
    const talk = HOSTILE.map(
      (text, turn) => `${turn % 2 === 0 ? "Therapist" : "Client"}: ${text.replaceAll("\n", " ").trim() || "So."}`,
    );
    const file = Buffer.from(talk.join("\n")).toString("base64");
    const body = { file, fileName: "talk.txt", takeNamesOut: false, therapists: ["Therapist"] };
    const sent = await asks.post(therapist, at(other, "/transcripts"), body);
    expect(sent.status).toBe(200);
    const ready = async () =>
      (await asks.get(therapist, at(other, "/transcripts"))).body.rows[0]?.codingState === "coded";
    await practice.until(ready);
    const review = await asks.get(therapist, at(other, `/transcripts/${sent.body.id}/document`));
    expect(looksAt(review)).toMatchObject({ pages: review.body.pages, isTagged: true });
  });

  test("a client of whom nothing is known yet has documents of the same number of pages", async () => {
    const other = await practice.client(therapist);
    expect(looksAt(await asks.get(other, at(other, "/documents/progress")))).toMatchObject({ pages: 1 });
    expect(looksAt(await asks.get(therapist, at(other, "/documents/summary")))).toMatchObject({ pages: 2 });
  });

  test("every form that may be printed is; every other is refused with the reason", async () => {
    const reasons = new Map<string, number>();
    for (const { id, licence } of instruments) {
      const answer = await asks.get(
        therapist,
        `/instruments/${id}/blank-form?language=${id === "phq-9" ? "de" : "en"}`,
      );
      const because = answer.status === 200 ? "printed" : answer.body.because;
      reasons.set(because, (reasons.get(because) ?? 0) + 1);
      if (licence.ship === "ask" || licence.ship === "no")
        expect([id, because]).toEqual([id, "only-a-total-is-typed-in"]);
      else expect([id, answer.status, because]).toEqual([id, 200, "printed"]);
      if (answer.status === 200) keep(answer, `form-${id}`);
      if (answer.status === 200) expect(looksAt(answer)).toMatchObject({ isTagged: true, isAccessible: true });
    }
    expect(reasons.get("printed")).toBeGreaterThan(15);
    expect(await asks.get(therapist, "/instruments/none-such/blank-form")).toMatchObject({ status: 422 });
    expect((await asks.get(client, "/instruments/phq-9/blank-form")).status).toBe(403);
  });
});

/** The documents of a run, for whoever wants to look at them. */
function keep({ body }: Answer, name: string): void {
  const folder = process.env["KEEP_DOCUMENTS"];
  if (folder === undefined || body.file === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name.replaceAll(/[^a-z0-9-]+/gi, "-")}.pdf`, Buffer.from(body.file, "base64"));
}

/** What a PDF says of itself. */
function looksAt({ body }: Answer) {
  const text = Buffer.from(body.file ?? "", "base64").toString("latin1");
  expect(text.slice(0, 5)).toBe("%PDF-");
  return {
    pages: text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0,
    isTagged: /\/StructTreeRoot/.test(text) && /\/MarkInfo/.test(text) && /\/Marked true/.test(text),
    isAccessible: /pdfuaid:part/.test(text),
    language: /\/Lang\s*\((\w\w)/.exec(text)?.[1],
  };
}

const events = (practice: WorkingPractice, action: string): Promise<number> =>
  practice.within(async ({ tx }) => {
    const rows = await tx.selectFrom("audit_event").select("id").where("action", "=", action).execute();
    return rows.length;
  });

type Stage = {
  readonly practice: WorkingPractice;
  readonly asks: Asks;
  readonly therapist: SignedInPerson;
  readonly client: SignedInPerson;
};

async function fillOrdinary({ asks, therapist, client }: Stage): Promise<void> {
  const add = adder(asks);
  for (const [session, value] of [19, 18, 18, 15, 16, 12, 11, 9, 8, 7].entries()) {
    const when = { happenedAt: week(session), sessionNumber: session + 1 };
    await add(therapist, at(client, "/administrations"), { instrument: "phq-9", ...when, total: { value } });
    if (session % 2 === 0)
      await add(therapist, at(client, "/administrations"), {
        instrument: "gad-7",
        ...when,
        total: { value: 14 - session },
      });
    const felt = { understood: 7 + (session % 3), "felt-with": 8, accepted: 9, mattered: 7, open: 6, useful: 8 };
    await add(client, at(client, "/administrations"), { instrument: "session-check", ...when, answers: felt });
    await add(therapist, at(client, "/predictions"), {
      ...when,
      expected: { understood: 8, "felt-with": 8, accepted: 8 },
    });
    const cancelled = session === 4 ? { attendance: "cancelled", cancelledBy: "client" } : { attendance: "attended" };
    const booked = { happenedAt: week(session), zone: "Europe/Berlin", minutes: 50 };
    await add(therapist, at(client, "/appointments"), {
      ...booked,
      ...(session === 6 ? { attendance: "missed" } : cancelled),
    });
  }
  const coming = { happenedAt: "2027-03-01T09:00:00.000Z", zone: "Europe/Berlin", minutes: 50, attendance: "planned" };
  await add(therapist, at(client, "/appointments"), coming);
  const goals = [
    ["Take the tram to work again without getting off early.", "One stop on Tuesday, with my sister.", 3, 7],
    ["Sleep through four nights of the week.", undefined, 2, 5],
    ["Say no to extra shifts.", "Ask for a day to think about it.", 4, 9],
  ] as const;
  for (const [text, firstStep, first, latest] of goals) {
    const body = { state: latest > 8 ? "reached" : "open", text, ...(firstStep !== undefined && { firstStep }) };
    const goalId = await add(client, at(client, "/goals"), body);
    await add(client, at(client, "/goal-ratings"), { goalId, rating: first, happenedAt: week(0) });
    await add(client, at(client, "/goal-ratings"), { goalId, rating: latest, happenedAt: week(9) });
  }
  const note = (as: SignedInPerson, weeks: number, text: string, audience = "both") =>
    add(as, at(client, "/event-notes"), { audience, text, happenedAt: week(weeks) });
  await note(client, 2, "My mother came out of hospital.");
  await note(client, 6, "First time on the tram alone.");
  await note(therapist, 4, "Change of medication by the family doctor.", "therapist");
  const plan = {
    agreed: ["Weekly meetings until November.", "Exposure in small steps, chosen by the client."],
    next: ["Ride to the end of the line.", "Look at what is left of the fear of fainting."],
  };
  await add(therapist, at(client, "/plans"), plan);
  const items = instruments.find(({ id }) => id === "phq-9")?.items ?? [];
  const answers = Object.fromEntries(items.map(({ id }) => [id, 1]));
  await add(client, at(client, "/administrations"), {
    instrument: "phq-9",
    sessionNumber: 11,
    happenedAt: week(10),
    answers,
  });
}

async function fillHostile({ asks, therapist, client }: Stage): Promise<void> {
  const add = adder(asks);
  for (const [session, text] of [...HOSTILE, ...HOSTILE].entries()) {
    const when = { happenedAt: week(session), sessionNumber: session + 1 };
    const goalId = await add(client, at(client, "/goals"), { state: "open", text, firstStep: text });
    await add(client, at(client, "/goal-ratings"), { goalId, rating: session % 10, words: text });
    await add(client, at(client, "/event-notes"), { audience: "both", text, happenedAt: week(session) });
    await add(client, at(client, "/administrations"), {
      instrument: "session-check",
      ...when,
      answers: { understood: session % 10 },
    });
  }
  await add(therapist, at(client, "/plans"), { agreed: HOSTILE.slice(0, 8), next: HOSTILE.slice(0, 8) });
  for (const { id, total, scales } of instruments as readonly Instrument[]) {
    const scale = scales.find((each) => each.id === total);
    if (scale === undefined || scale.fractions === true || id === "session-check-therapist") continue;
    const { min, max } = scale.range;
    for (const value of [max, min]) {
      const body = { instrument: id, sessionNumber: 1, total: { value } };
      await asks.post(therapist, at(client, "/administrations"), body);
    }
  }
  const items = instruments.find(({ id }) => id === "phq-9")?.items ?? [];
  const answers = Object.fromEntries(items.map(({ id }) => [id, 3]));
  for (let session = 1; session <= 6; session += 1)
    await add(client, at(client, "/administrations"), { instrument: "phq-9", sessionNumber: session, answers });
  for (const words of HOSTILE.slice(0, 3)) {
    const closing = { happened: "useful", note: words, seenAt: week(1), action: words, outcome: words };
    // What the answers left to do in the background may still change the signals: then they are read again.
    const closeFirst = async (): Promise<number> => {
      const { body } = await asks.get(therapist, at(client, "/signals?limit=200"));
      const [{ id, version }] = body.rows;
      return (await asks.post(therapist, at(client, `/signals/${id}/closing`), closing, version)).status;
    };
    await expect.poll(closeFirst, { timeout: 30_000 }).toBe(200);
  }
}

const adder =
  ({ post }: Asks) =>
  async (as: SignedInPerson, path: string, body: object): Promise<string> => {
    const added = await post(as, path, body);
    expect([path, added.status, added.text]).toEqual([path, 200, added.text]);
    return added.body.id;
  };
