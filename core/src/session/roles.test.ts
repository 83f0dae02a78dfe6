import { describe, expect, test } from "vitest";
import { assignRoles, type RoleChoice, UNNAMED } from "./roles.ts";

const session = (...labels: readonly (string | undefined)[]) =>
  labels.map((label, at) => ({
    label,
    text: "Some words.",
    unfinished: false,
    backChannel: false,
    lines: { from: at + 1, to: at + 1 },
  }));
const rolesOf = (labels: readonly (string | undefined)[], choice?: RoleChoice) => {
  const parts = assignRoles(session(...labels), choice);
  return parts.ok ? parts.value.roles : parts.failure;
};
const guess = { label: "Ines Marlow", margin: 0.2 as never, because: ["asks more questions", "organises the session"] };

describe("who is the therapist", () => {
  test("a person's choice decides, whatever capitals they typed", () => {
    expect(rolesOf(["Ines Marlow", "Tom"], { therapists: ["ines marlow "] })).toEqual({
      decidedBy: "person",
      therapists: ["Ines Marlow"],
      clients: ["Tom"],
      others: [],
    });
  });

  test("naming the client leaves one other, who is then the therapist", () => {
    expect(rolesOf(["Ines", "Tom"], { clients: ["Tom"] })).toMatchObject({ decidedBy: "person", therapists: ["Ines"] });
  });

  test("the file decides where it lists its participants, and a person still wins over it", () => {
    const declared = new Map([
      ["INV", "therapist"],
      ["PAR", "client"],
    ] as const);
    expect(rolesOf(["INV", "PAR"], { declared })).toMatchObject({
      decidedBy: "file",
      therapists: ["INV"],
      clients: ["PAR"],
    });
    expect(rolesOf(["INV", "PAR"], { declared, therapists: ["PAR"] })).toMatchObject({
      decidedBy: "person",
      therapists: ["PAR"],
      clients: ["INV"],
    });
  });

  test.each([
    ["Therapist", "Client"],
    ["T", "C"],
    ["THR", "CLI"],
    ["Counsellor 1", "Rowan"],
    ["Ada Quist (therapist)", "Rowan"],
  ])("labels such as %s and %s say it themselves", (therapist, client) => {
    expect(rolesOf([therapist, client])).toMatchObject({
      decidedBy: "file",
      therapists: [therapist],
      clients: [client],
    });
  });

  test("a guess is used last, and is called a guess with its reasons", () => {
    expect(rolesOf(["Tom", "Ines Marlow"], { guess })).toEqual({
      decidedBy: "guess",
      therapists: ["Ines Marlow"],
      clients: ["Tom"],
      others: [],
      guessBecause: "asks more questions; organises the session",
    });
    expect(rolesOf(["Therapist", "Ines Marlow"], { guess })).toMatchObject({
      decidedBy: "file",
      therapists: ["Therapist"],
    });
  });
});

describe("more than two speakers", () => {
  test("a couple are two clients, each under their own label", () => {
    expect(rolesOf(["Ines", "Ada", "Rowan"], { therapists: ["Ines"] })).toMatchObject({ clients: ["Ada", "Rowan"] });
    const parts = assignRoles(session("Ines", "Ada", "Rowan"), { therapists: ["Ines"] });
    expect(parts.ok && parts.value.turns.map(({ speaker, label }) => [speaker, label])).toEqual([
      ["therapist", "Ines"],
      ["client", "Ada"],
      ["client", "Rowan"],
    ]);
  });

  test("co-therapists are both therapists", () => {
    expect(rolesOf(["Therapist 1", "Therapist 2", "Client"])).toMatchObject({
      therapists: ["Therapist 1", "Therapist 2"],
    });
    expect(rolesOf(["Ines", "Bo", "Tom"], { therapists: ["Ines", "Bo"] })).toMatchObject({ clients: ["Tom"] });
  });

  test("an interpreter is neither, and neither is anybody left over once the clients were named", () => {
    expect(rolesOf(["Ines", "Interpreter", "Tom"], { therapists: ["Ines"] })).toMatchObject({
      others: ["Interpreter"],
    });
    expect(rolesOf(["Ines", "Bo", "Tom"], { therapists: ["Ines"], clients: ["Tom"] })).toMatchObject({
      others: ["Bo"],
    });
  });

  test("turns that the file gives to nobody are kept and are nobody's", () => {
    expect(rolesOf(["Ines", undefined, "Tom"], { therapists: ["Ines"] })).toMatchObject({ others: [UNNAMED] });
  });
});

describe("no roles", () => {
  test.each([
    ["a file that names nobody", [undefined, undefined], {}, { kind: "no-speaker-labels" }],
    ["a file with one speaker", ["Ines", "Ines"], {}, { kind: "one-speaker", labels: ["Ines"] }],
    [
      "a label that does not occur",
      ["Ines", "Tom"],
      { therapists: ["Inez"] },
      { kind: "unknown-label", unknown: ["Inez"], labels: ["Ines", "Tom"] },
    ],
    [
      "one label for two parts",
      ["Ines", "Tom"],
      { therapists: ["Ines"], clients: ["ines"] },
      { kind: "two-roles", twice: ["Ines"] },
    ],
    ["nothing to go by", ["Ines", "Tom"], {}, { kind: "no-therapist-chosen", labels: ["Ines", "Tom"] }],
    ["nobody left to be the client", ["Ines", "Tom"], { therapists: ["Ines", "Tom"] }, { kind: "no-client-left" }],
  ] as const)("%s", (_, labels, choice, failure) => {
    expect(rolesOf(labels, choice)).toMatchObject(failure);
  });
});
