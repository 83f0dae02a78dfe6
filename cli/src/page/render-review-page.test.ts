import { createHash } from "node:crypto";
import { type Coding, proportion } from "@attune/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderReviewPage } from "./render-review-page.ts";
import { inventedReview } from "./testing/invented-review.ts";
import { COUPLE, type Said } from "./testing/invented-session.ts";

const REFERENCES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#13;": "\r",
};
const withoutTags = (markup: string): string =>
  markup.replace(/<[^>]*>/g, "").replace(/&[#a-z0-9]+;/g, (reference) => REFERENCES[reference] ?? "?");

/** The words of each turn on the page, with tags and references taken out. */
const wordsOn = (page: string): readonly string[] =>
  [...page.matchAll(/<p class="words" dir="auto">(.*?)<\/p>/gs)].map(([, words = ""]) => withoutTags(words));

/** Those of the words that the page does not hold; kinder to read in a failure than the whole page. */
const missing = (page: string, ...words: readonly string[]): readonly string[] =>
  words.filter((each) => !page.includes(each));

const HOSTILE = [
  "<script>window.taken = true</script>",
  "</p></li><img src=x onerror='window.taken = true'>",
  `" onfocus="window.taken = true" '`,
  "]]> <!-- --> &lt; &amp; &#60;script&#62;",
  "one\u2028two\u2029three",
  "</style><style>*{display:none}",
];
const hostileSession: readonly Said[] = HOSTILE.flatMap((words, number): readonly Said[] => [
  [`Therapist ${words}`, number * 20, words, [["affective", 2, words.slice(0, 5), 0.9]]],
  [`Client ${words}`, number * 20 + 10, words, [["cue", 2, words.slice(2, 9), 0.9]]],
]);
const therapists = HOSTILE.map((words) => `Therapist ${words}`);

describe("the words of a session on its page", () => {
  test("stand there once, whole and in order", () => {
    const review = inventedReview();
    expect(wordsOn(renderReviewPage(review))).toEqual(review.turns.map(({ text }) => text));
  });

  test("stay words when they look like markup, in turns, names, titles and notes alike", () => {
    const review = inventedReview(hostileSession, { title: HOSTILE.join(), therapists });
    const page = renderReviewPage({ ...review, notes: HOSTILE });
    expect(wordsOn(page)).toEqual(review.turns.map(({ text }) => text));
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<style/g)).toHaveLength(1);
    expect(page.replace(/="[^"]*"/g, "")).not.toMatch(/<img|<!-- |<[^>]*\sonfocus/);
  });

  test("are verbatim for any words and any evidence", () => {
    const words = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string()), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(words, fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 6 }), (spoken, spans) => {
        const said = spoken.map((text, number): Said => ["Client", number * 5, text, [["cue", 2, "", 0.9]]]);
        const review = inventedReview(said, { therapists: [] });
        const evidence = spans.map(([start, end]) => ({ start, end }));
        const turns = review.turns.map((turn) => ({
          ...turn,
          codings: turn.codings.map((coding) => ({ ...coding, evidence })),
        }));
        expect(wordsOn(renderReviewPage({ ...review, turns }))).toEqual(spoken);
      }),
      { numRuns: 60 },
    );
  });
});

describe("what the page may do", () => {
  const page = renderReviewPage(inventedReview());

  test("is nothing but run its own script and style", () => {
    const script = /<script>(.*?)<\/script>/s.exec(page)?.[1] ?? "";
    const hash = createHash("sha256").update(script, "utf8").digest("base64");
    expect(withoutTags(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "")).toBe(
      `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
  });

  test("leaves no address that a browser would load, and follows only plain web links", () => {
    const [first, ...rest] = inventedReview().indices;
    if (first === undefined) throw new Error("the invented review has figures");
    const luring = { ...first, source: { url: "javascript:alert(1)", verified: true } };
    const lured = renderReviewPage({ ...inventedReview(), indices: [luring, ...rest] });
    expect(lured).not.toContain('href="javascript:');
    expect(lured).not.toMatch(/\ssrc=|@import|url\(/);
  });

  test("is the same, byte for byte, for the same review", () => {
    expect(renderReviewPage(inventedReview())).toBe(page);
  });
});

describe("a review", () => {
  test("without a cue says so in place of a share", () => {
    const page = renderReviewPage({ ...inventedReview(), cues: [] });
    expect(missing(page, "No cue was found in the client&#39;s words.")).toEqual([]);
  });

  test("without a moment says that this is no verdict", () => {
    expect(missing(renderReviewPage({ ...inventedReview(), moments: [] }), "No rule found a moment")).toEqual([]);
  });

  test("of a session without turns is still a page", () => {
    expect(missing(renderReviewPage(inventedReview([])), "0 turns")).toEqual([]);
  });

  test("of a session without times names turns by number", () => {
    const page = renderReviewPage(inventedReview(undefined, { timed: "none" }));
    expect(missing(page, '<a href="#turn-6">turn 6</a>')).toEqual([]);
    expect(page).not.toMatch(/>\d:\d\d</);
  });

  test("with estimated times marks each of them", () => {
    const page = renderReviewPage(inventedReview(undefined, { timed: "estimated" }));
    expect(missing(page, '<a href="#turn-6">about 0:41</a>')).toEqual([]);
  });

  test("whose roles were guessed says so before anything else", () => {
    const review = inventedReview();
    const roles = { ...review.roles, decidedBy: "guess", guessBecause: "asks 8 of 9 questions" } as const;
    expect(
      missing(renderReviewPage({ ...review, roles }), "Who is the therapist is a guess</b> (asks 8 of 9 questions)."),
    ).toEqual([]);
  });

  test("of a couple keeps both clients apart in cues, depth and timeline", () => {
    const page = renderReviewPage(inventedReview(COUPLE));
    for (const client of ["Ines", "Tomasz"]) {
      expect(missing(page, `<bdi class="name">${client}</bdi>: `)).toEqual([]);
      expect(missing(page, `aria-label="Cues of ${client}"`)).toEqual([]);
      expect(missing(page, `data-name="Client"><bdi class="name">${client}</bdi>`)).toEqual([]);
    }
  });

  test("of a group larger than a page can hold lanes for keeps everybody in the tables", () => {
    const group = Array.from(
      { length: 40 },
      (_, number): Said => [`Client ${number}`, number * 9, "I am worried.", [["cue", 2, "worried", 0.9]]],
    );
    const page = renderReviewPage(inventedReview(group, { therapists: [] }));
    expect(page.match(/aria-label="Cues of/g)).toHaveLength(1);
    expect(page.match(/data-name="Client"/g)).toHaveLength(40);
  });

  test("shows a figure that could not be worked out with the reason", () => {
    expect(missing(renderReviewPage(inventedReview()), "No figure. The file gives one time for each turn")).toEqual([]);
  });

  test("marks a norm and a source that nobody has checked", () => {
    expect(missing(renderReviewPage(inventedReview()), '<span class="chip unverified">unverified</span>')).toEqual([]);
  });

  test("counts as picked up only cues about which something can be said", () => {
    // ten cues: four met, one partly, three possibly missed, two open
    expect(missing(renderReviewPage(inventedReview()), '<p class="v">5 of 8</p>')).toEqual([]);
  });

  test("never says that the client felt understood", () => {
    const page = renderReviewPage(inventedReview());
    expect(page.match(/felt understood/g)).toHaveLength(1);
    expect(missing(page, "Whether the client felt understood, only the client can say: shown is not felt.")).toEqual(
      [],
    );
  });
});

const codingOf = (code: string, level: Coding["level"], unsure: boolean): Coding => ({
  turn: 0,
  codebook: code === "judging" ? "attunement" : "miti",
  code,
  level,
  coder: { kind: "model", id: "built-in", version: "1.0.0" },
  judgement: { confidence: proportion(0.7), probabilities: [], unsure },
  evidence: [],
});

/** The page of a session in which the therapist's first turn alone is coded, and only with these. */
function pageOf(...codings: readonly Coding[]): string {
  const review = inventedReview(undefined, { timed: "none" });
  const turns = review.turns.map((turn) => ({ ...turn, codings: turn.index === 0 ? codings : [] }));
  return renderReviewPage({ ...review, turns, cues: [], moments: [] });
}

describe("codes in words", () => {
  const page = renderReviewPage(inventedReview());

  test("say how sure the reader is", () => {
    expect(
      missing(page, '<span class="chip affective">affective, specific</span> <span class="conf">0.91 sure</span>'),
    ).toEqual([]);
  });

  test("leave to a person what the reader is unsure of, without a chip", () => {
    expect(missing(page, `unsure: worth a person's eye <span class="conf">(affective)</span>`)).toEqual([]);
  });

  test("name doubts that lean to something, and say only that there are others", () => {
    expect(missing(pageOf(codingOf("judging", 1, true)), `<span class="conf">(judging)</span>`)).toEqual([]);
    expect(missing(pageOf(codingOf("judging", 0, true)), `<span class="conf">(leans to no code)</span>`)).toEqual([]);
  });

  test.each([
    [
      "open question",
      [
        codingOf("behaviour", "question", false),
        codingOf("question", 1, false),
        codingOf("question-kind", "open", false),
      ],
    ],
    ["question", [codingOf("question", 1, false), codingOf("question-kind", "open", true)]],
    ["reflection", [codingOf("behaviour", "reflection", false)]],
    ["change talk", [codingOf("talk", "change", false)]],
  ])("say %s once, however many codes say it", (words, codings) => {
    const chips = pageOf(...codings).match(/<span class="chip [^"]* second">[^<]*/g);
    expect(chips?.map((chip) => chip.replace(/^.*>/, ""))).toEqual([words]);
  });

  test("name every cue of a client, also those that another one stands for", () => {
    const page = renderReviewPage({ ...inventedReview(), cues: [] });
    expect(missing(page, '<span class="chip cue">cue: another feeling</span>')).toEqual([]);
  });

  test("say on the reply what became of the cue before it", () => {
    expect(missing(page, '<li class="outcome met">cue met (<a href="#turn-6">0:41</a>)</li>')).toEqual([]);
    expect(
      missing(page, '<li class="outcome possibly-missed">cue possibly missed (<a href="#turn-10">1:26</a>)</li>'),
    ).toEqual([]);
  });
});
