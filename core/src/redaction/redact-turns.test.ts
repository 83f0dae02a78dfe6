import { describe, expect, test } from "vitest";
import type { Speaker } from "../session/turn.ts";
import { redactTranscript, redactTurns } from "./redact-turns.ts";
import { moveSpan } from "./redaction.ts";

const turn = (text: string, label = "Client", speaker: Speaker = "client") => ({ label, speaker, text });
const redacted = (...texts: readonly string[]): readonly string[] =>
  redactTurns(texts.map((text) => turn(text))).turns.map(({ text }) => text);
const only = (text: string): string => redacted(text)[0] ?? "";

describe("people", () => {
  test.each([
    ["My sister Anna rang, and Anna's husband too.", "My sister [person A] rang, and [person A]'s husband too."],
    [
      "I told Anna Kowalska. Anna laughed, Kowalska never does.",
      "I told [person A]. [person A] laughed, [person A] never does.",
    ],
    ["Mrs Kowalska is Anna Kowalska's mother.", "Mrs [person A] is [person A]'s mother."],
    ["We met Anne-Marie van der Berg there.", "We met [person A] there."],
    ["I see Dr Patel and Dr. Okafor.", "I see Dr [person A] and Dr. [person B]."],
    ["Anna Smith came, then Anna Brown.", "[person A] came, then [person B]."],
    ["Then Siân and Zoë left.", "Then [person A] and [person B] left."],
    ["My friend May said no.", "My friend [person A] said no."],
    ["I told Zelmira, and Zelmira agreed.", "I told [person A], and [person A] agreed."],
  ])("%s", (text, expected) => expect(only(text)).toBe(expected));

  test("a name is found in any writing, and stays the same person", () => {
    expect(redacted("i told priya about it", "Priya knows.", "PRIYA IS MY FRIEND NOW")).toEqual([
      "i told [person A] about it",
      "[person A] knows.",
      "[person A] IS MY FRIEND NOW",
    ]);
  });

  test("without capitals, a title or a naming shows a name that no list knows", () => {
    expect(only("my name is torvik and mr wexley knows")).toBe("my name is [client] and mr [person A] knows");
  });

  test.each([
    "Will you come in May? Hope is hard. I may, he will.",
    "She said, Why not? I felt awful on Tuesday, and at Christmas.",
    "I take Sertraline, and CBT and EMDR helped with the PTSD.",
    "Mum is Irish and Dad is Catholic. God, I miss the NHS.",
    "I did it for Netflix, on Zoom, with my GP.",
    "It was a grand day, the rose and the art were a joy.",
  ])("ordinary words stay: %s", (text) => expect(only(text)).toBe(text));

  test("an everyday word is a name where a sentence treats it as one", () => {
    expect(redacted("I told Will.", "Will said no. Will is like that.", "Will you come?")).toEqual([
      "I told [person A].",
      "[person A] said no. [person A] is like that.",
      "Will you come?",
    ]);
  });
});

describe("those in the session", () => {
  test("labels become parts, and their names inside the talk too", () => {
    const { turns } = redactTurns([
      turn("Hello Tom, hello Ada.", "Dr Priya Nair", "therapist"),
      turn("Hi Priya, or Dr Nair?", "Tom Wexley"),
      turn("Tom means well.", "Ada Wexley"),
    ]);
    expect(turns.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      "Therapist: Hello [client], hello [client 2].",
      "Client: Hi [therapist], or Dr [therapist]?",
      "Client 2: [client] means well.",
    ]);
  });

  test("a client's mother with the same surname is not the client", () => {
    expect(redactTurns([turn("Mrs Wexley rang.", "Tom Wexley")]).turns[0]?.text).toBe("Mrs [person A] rang.");
  });

  test("somebody who says who they are is known by it", () => {
    expect(redacted("I'm Torben.", "They all call me Torben, Torben thinks.")).toEqual([
      "I'm [client].",
      "They all call me [client], [client] thinks.",
    ]);
  });

  test("an imported transcript without parts numbers its speakers", () => {
    const { turns } = redactTranscript([
      { speakerLabel: "Tom", text: "Hi Ada.", line: 1 },
      { speakerLabel: "Ada", text: "Hi Tom.", line: 2 },
      { speakerLabel: undefined, text: "Hi Tom.", line: 3 },
    ]);
    expect(turns).toEqual([
      { speakerLabel: "Speaker 1", text: "Hi [speaker 2].", line: 1 },
      { speakerLabel: "Speaker 2", text: "Hi [speaker 1].", line: 2 },
      { speakerLabel: undefined, text: "Hi [speaker 1].", line: 3 },
    ]);
  });
});

describe("places and organisations", () => {
  test.each([
    ["I moved from Leeds to New York.", "I moved from [place A] to [place B]."],
    ["we live in stoke-on-trent now", "we live in [place A] now"],
    ["I was reading in Reading.", "I was reading in [place A]."],
    ["We walked through Alder Park.", "We walked through [place A]."],
    ["Paris rang me from Paris.", "[person A] rang me from [place A]."],
    ["She is at St Mary's Hospital. I hate St Mary's.", "She is at [organisation A]. I hate [organisation A]."],
    ["the one at st mary's hospital", "the one at [organisation A] hospital"],
    ["I left the University of Leeds for Dunmore Ltd.", "I left the [organisation A] for [organisation B]."],
    ["I work for Tesco.", "I work for [organisation A]."],
    ["I buy it at Tesco.", "I buy it at Tesco."],
  ])("%s", (text, expected) => expect(only(text)).toBe(expected));
});

describe("dates and ages", () => {
  test.each([
    ["It was 14 March 2024, a Thursday.", "It was [date A], a Thursday."],
    ["On the 3rd of May, or May 3rd, at ten.", "On the [date A], or [date A], at ten."],
    ["born in 1985, divorced in 2012", "born in [date A], divorced in 2012"],
    ["my birthday is on the 14th", "my birthday is on the [date A]"],
    ["born 12/03/1979 or 1979-03-12", "born [date A] or [date B]"],
    ["since March 2019", "since [date A]"],
    ["on the twenty-third of june", "on the [date A]"],
    ["it was 7/10, or 5 may be better, in May, last summer", "it was 7/10, or 5 may be better, in May, last summer"],
    ["My gran is 93. He's 45. She turned 90.", "My gran is [age over 89]. He's 45. She turned [age over 89]."],
    ["a ninety-two year old man of 92 kilos", "a [age over 89] year old man of 92 kilos"],
  ])("%s", (text, expected) => expect(only(text)).toBe(expected));
});

describe("numbers and addresses", () => {
  test.each([
    ["ring 07700 900123 or +44 20 7946 0958", "ring [phone] or [phone]"],
    ["call (555) 010-4477 or 1-800-555-0199", "call [phone] or [phone]"],
    ["it is 0 7 7 0 0 9 0 0 1 2 3", "it is [phone]"],
    ["number 943 476 5919 and 078-05-1120", "number [id number] and [id number]"],
    ["card 4111 1111 1111 1111", "card [id number]"],
    ["to GB82 WEST 1234 5698 7654 32 please", "to [id number] please"],
    ["my reference is 48213-B", "my reference is [id number]"],
    ["from 2010-2015 I ate 1500 2000 calories", "from 2010-2015 I ate 1500 2000 calories"],
    ["1 2 3 4 5 6 7, breathe", "1 2 3 4 5 6 7, breathe"],
    ["it cost £1500000", "it cost £1500000"],
    ["Flat 3, 14 Maple Road, BS6 5QA", "[address], [postcode]"],
    ["Portland, OR 97209", "[place A], OR [postcode]"],
    ["ten minutes down the road, a 3 hour drive", "ten minutes down the road, a 3 hour drive"],
    ["tom.wexley+x@mail.example.co.uk, then @tomwex.", "[e-mail], then [handle]."],
    ["tom dot wexley at example dot com", "[e-mail]"],
    ["see https://example.org/a?b=c. Or example.com!", "see [web address]. Or [web address]!"],
  ])("%s", (text, expected) => expect(only(text)).toBe(expected));
});

describe("the report", () => {
  test("counts by placeholder and holds no word that was replaced, unless asked", () => {
    const turns = [turn("Anna and Anna Kowalska rang 07700 900123.")];
    expect(redactTurns(turns).replaced).toEqual([
      { kind: "person", placeholder: "[person A]", count: 2 },
      { kind: "phone", placeholder: "[phone]", count: 1 },
    ]);
    expect(redactTurns(turns, { withOriginals: true }).replaced[0]?.originals).toEqual(["Anna", "Anna Kowalska"]);
    expect(JSON.stringify(redactTurns(turns))).not.toContain("Kowalska");
  });

  test("says what is missed, always", () => {
    expect(redactTurns([]).misses.length).toBeGreaterThan(5);
    expect(redactTurns([]).turns).toEqual([]);
  });

  test("a person can name further words to take out, and words to leave", () => {
    const turns = [turn("bunty and Rex went out with Anna.")];
    const { turns: done } = redactTurns(turns, { names: ["Bunty"], keep: ["Anna"] });
    expect(done[0]?.text).toBe("[person A] and [person B] went out with Anna.");
    expect(redactTurns([turn("From Leeds to York.")], { keep: ["Leeds"] }).turns[0]?.text).toBe(
      "From Leeds to [place A].",
    );
  });

  test("evidence keeps its words when it moves", () => {
    const text = "I told Anna Kowalska that I was sad, Anna.";
    const { turns, replacements } = redactTurns([turn(text)]);
    const start = text.indexOf("I was sad");
    const moved = moveSpan({ start, end: start + 9 }, replacements[0] ?? []);
    expect(turns[0]?.text.slice(moved.start, moved.end)).toBe("I was sad");
    const inside = moveSpan({ start: 10, end: 13 }, replacements[0] ?? []);
    expect(turns[0]?.text.slice(inside.start, inside.end)).toBe("[person A]");
  });
});
