import { assignRoles, checkAnswers, type Day, daysBetween, joinTurns, readTranscript } from "@attune/core";
import { importers } from "@attune/core/library";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clientStories } from "./clients/index.ts";
import { dayAfter, knownDay, orderOf } from "./days.ts";
import { type DemoClient, type DemoMoment, demoPractice } from "./demo-practice.ts";
import { instrumentOf } from "./make-administrations.ts";
import { NOTE_PARTS } from "./make-record.ts";
import { APPROACHES, PRESENTATIONS, PURPOSES } from "./shape.ts";
import { toldTranscripts } from "./transcripts/index.ts";

const today = knownDay("2026-09-17");
const practice = demoPractice(today);
const { clients, members } = practice;

const countBy = <Value>(values: readonly Value[]) =>
  new Map([...new Set(values)].map((value) => [value, values.filter((each) => each === value).length]));

/** Every moment and day of a client's, whatever it belongs to, with where it stands. */
function momentsOf(value: unknown, path = ""): readonly { path: string; day: Day }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === "string" && ["day", "on", "startedOn"].includes(name)
      ? [{ path: `${path}.${name}`, day: knownDay(inner) }]
      : momentsOf(inner, `${path}.${name}`),
  );
}

describe("the demo practice", () => {
  test("has three therapists, one of whom supervises, a trainee and an administrator", () => {
    const withRole = (role: string) => members.filter(({ roles }) => roles.some((each) => each === role)).length;
    expect(withRole("therapist")).toBe(3);
    expect([withRole("supervisor"), withRole("trainee"), withRole("administrator")]).toEqual([1, 1, 1]);
  });

  test("has 24 clients: each presentation once in each approach", () => {
    const pairs = clients.map(({ presentation, approach }) => `${presentation} ${approach}`);
    const all = PRESENTATIONS.flatMap((one) => APPROACHES.map((other) => `${one} ${other}`));
    expect(pairs.toSorted()).toEqual(all.toSorted());
  });

  test("says everywhere that it is invented", () => {
    expect([practice.demo, practice.name, practice.about]).toEqual([
      true,
      expect.stringContaining("invented"),
      expect.stringContaining("invented"),
    ]);
    const addresses = [...members, ...clients].map(({ email }) => email);
    expect(addresses.filter((email) => !/(@example\.org|\.invalid)$/.test(email))).toEqual([]);
    expect(new Set(addresses).size).toBe(addresses.length);
    const licences = members.flatMap(({ licences }) => licences);
    expect(licences.filter(({ title, number }) => !title.includes("invented") || !number.startsWith("DEMO"))).toEqual(
      [],
    );
  });

  test("is the same for the same day and seed, and another for another seed", () => {
    expect(demoPractice(today)).toEqual(practice);
    const answersWith = (seed: number) =>
      demoPractice(today, seed).clients.map(({ administrations }) => administrations);
    expect(answersWith(7)).not.toEqual(answersWith(8));
  });

  test("has clients who ended by agreement, two who dropped out and one referred on", () => {
    const endings = countBy(clients.map(({ episode }) => episode.ended?.how));
    expect(endings.get("dropped-out")).toBe(2);
    expect(endings.get("referred-on")).toBe(1);
    expect(endings.get("agreed")).toBeGreaterThanOrEqual(3);
  });

  test("lies before today, whatever day that is, and ahead are appointments alone", () => {
    const someDay = fc.integer({ min: -2000, max: 2000 }).map((days) => dayAfter(today, days));
    fc.assert(
      fc.property(someDay, (day) => {
        const late = demoPractice(day).clients.flatMap((client) => {
          const past = client.appointments.filter(({ attendance }) => attendance.kind !== "planned");
          return momentsOf({ ...client, appointments: past }, client.slug).filter((each) => each.day >= day);
        });
        expect(late).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  test("has clients who come today to each who treats, no two at one time, and others on working days", () => {
    const ahead = clients.flatMap(({ appointments, therapist }) =>
      appointments.filter(({ attendance }) => attendance.kind === "planned").map(({ at }) => ({ therapist, at })),
    );
    const comingToday = ahead.filter(({ at }) => at.day === today).map(({ therapist }) => therapist);
    expect(new Set(comingToday).size).toBe(4);
    expect(ahead.every(({ at }) => at.day >= today)).toBe(true);
    const all = clients.flatMap(({ appointments, therapist }) =>
      appointments.map(({ at }) => `${therapist} ${orderOf(at)}`),
    );
    expect(new Set(all).size).toBe(all.length);
  });
});

describe.each(clients.map((client) => [client.slug, client] as const))("%s", (_slug, client: DemoClient) => {
  const story = clientStories.find(({ slug }) => slug === client.slug);

  test("has 8 to 30 sessions in the order of time, each of which was held", () => {
    expect(client.sessions.length).toBeGreaterThanOrEqual(8);
    expect(client.sessions.length).toBeLessThanOrEqual(30);
    expect(client.sessions.map(({ number }) => number)).toEqual(client.sessions.map((_, at) => at + 1));
    const times = client.appointments.map(({ at }) => orderOf(at));
    expect(times).toEqual(times.toSorted());
    expect(new Set(times).size).toBe(times.length);
  });

  test("gives every answer that its question takes", () => {
    const bad = [...client.administrations, ...checksAsForms(client)].flatMap(({ instrument, answers }) => {
      const { items } = instrumentOf(instrument);
      expect(answers.length).toBe(items.length);
      const given = new Map(
        items.flatMap(({ id }, at) => {
          const value = answers[at];
          return value === null || value === undefined ? [] : [[id, value] as const];
        }),
      );
      const checked = checkAnswers(instrumentOf(instrument), given);
      return checked.ok ? [] : [checked.failure];
    });
    expect(bad).toEqual([]);
  });

  test("marks every answer that must reach a person, and has none that the story does not tell", () => {
    const expected = client.administrations.flatMap(({ instrument, session, answers }) => {
      const { items, risk } = instrumentOf(instrument);
      return items.flatMap(({ id }, at) => {
        const value = answers[at] ?? Number.NaN;
        const grades = risk.filter(({ item }) => item === id).flatMap(({ grades }) => grades);
        return grades.some(({ min, max }) => value >= min && value <= max) ? [`${instrument} ${session} ${id}`] : [];
      });
    });
    const marked = client.administrations.flatMap(({ instrument, session, risk }) =>
      risk.map(({ item }) => `${instrument} ${session} ${item}`),
    );
    const told = (story?.fixed ?? []).map(({ instrument, session, item }) => `${instrument} ${session} ${item}`);
    expect(marked).toEqual(expected);
    expect(marked.filter((each) => !told.includes(each))).toEqual([]);
  });

  test("holds every answer that its story tells", () => {
    for (const { session, instrument, item, value } of story?.fixed ?? []) {
      const form = client.administrations.find((each) => each.session === session && each.instrument === instrument);
      const place = instrumentOf(instrument).items.findIndex(({ id }) => id === item);
      expect(typeof value === "string" ? form?.words[item] : form?.answers[place]).toBe(value);
    }
  });

  test("has what was done told for every risk that was closed, after it was seen", () => {
    expect(client.riskClosings.length).toBe(story?.riskClosings?.length ?? 0);
    for (const { seenAt, closedAt, action, outcome } of client.riskClosings) {
      expect(orderOf(seenAt) < orderOf(closedAt)).toBe(true);
      expect([action, outcome]).not.toContain("");
    }
  });

  test("has a safety plan of six parts wherever thoughts of death were answered", () => {
    const thoughts = client.administrations.some(({ risk }) => risk.some(({ item }) => item === "self-harm"));
    if (thoughts) expect(client.safetyPlans.length).toBeGreaterThan(0);
    for (const plan of client.safetyPlans) {
      const { personalSigns, aloneICan, peopleAndPlaces, peopleToAsk, professionals, saferPlace } = plan;
      const parts = [personalSigns, aloneICan, peopleAndPlaces, peopleToAsk, professionals, saferPlace];
      expect(parts.map(({ length }) => length)).not.toContain(0);
    }
  });

  test("was asked for all six consents, and has no transcript without the one for recording", () => {
    expect(client.consents.map(({ purpose }) => purpose)).toEqual(PURPOSES);
    const isGiven = (purpose: string) =>
      client.consents.some((each) => each.purpose === purpose && each.state === "given");
    if (client.transcripts.length > 0) expect(isGiven("recording")).toBe(true);
    if (client.shares.length > 0) expect(isGiven("supervision")).toBe(true);
    for (const consent of client.consents) {
      if (consent.state === "given" && client.episode.ended === undefined) expect(consent.until > today).toBe(true);
    }
  });

  test("has a note for every session, with words for each part of its form", () => {
    expect(client.notes.map(({ session }) => session)).toEqual(client.sessions.map(({ number }) => number));
    for (const { form, parts, state } of client.notes) {
      expect(parts.map(({ name }) => name)).toEqual(NOTE_PARTS[form]);
      if (state === "signed") expect(parts.map(({ words }) => words)).not.toContain("");
    }
  });

  test("has what belongs to every therapy: a goal, a formulation and a plan", () => {
    expect([client.goals, client.formulations, client.plans].map(({ length }) => length)).not.toContain(0);
    expect(client.goals.flatMap(({ ratings }) => ratings).filter(({ value }) => value < 0 || value > 10)).toEqual([]);
    expect(client.predictions.length).toBe(client.sessions.length);
  });

  test("tells nothing between two sessions that lies after the second", () => {
    const isBefore = (one: DemoMoment, other: DemoMoment) => orderOf(one) < orderOf(other);
    const told = [...(story?.diary ?? []), ...(story?.events ?? [])];
    for (const { after, days } of told) {
      const [from, next] = [client.sessions[after - 1], client.sessions[after]];
      if (from === undefined || next === undefined) continue;
      expect(isBefore({ day: dayAfter(from.at.day, days), minute: 0 }, next.at)).toBe(true);
    }
  });
});

const checksAsForms = ({ sessionChecks, predictions }: DemoClient) => [
  ...sessionChecks.map(({ answers }) => ({ instrument: "session-check", answers })),
  ...predictions.map(({ answers }) => ({ instrument: "session-check-therapist", answers })),
];

describe("transcripts", () => {
  const all = clients.flatMap((client) => client.transcripts.map((transcript) => ({ client, transcript })));

  test("are at least twelve, of eight clients or more, with two clients whose sessions can be compared", () => {
    expect(all.length).toBe(toldTranscripts.length);
    expect(all.length).toBeGreaterThanOrEqual(12);
    const counts = [...countBy(all.map(({ client }) => client.slug)).values()];
    expect(counts.length).toBeGreaterThanOrEqual(8);
    expect(counts.filter((count) => count > 1).length).toBeGreaterThanOrEqual(2);
  });

  test("are of all three approaches", () => {
    expect(new Set(all.map(({ client }) => client.approach)).size).toBe(3);
  });

  test.each(all.map(({ transcript }) => [transcript.id, transcript] as const))("%s reads whole", (_id, transcript) => {
    const told = toldTranscripts.find(({ id }) => id === transcript.id);
    const bytes = new TextEncoder().encode(transcript.file.text);
    const read = readTranscript({ bytes, name: transcript.file.name }, importers);
    if (!read.ok) throw new Error(read.failure.because);
    expect(read.value.repairs).toEqual([]);

    const turns = joinTurns(read.value.turns, read.value.pieces ?? "turns");
    const parts = assignRoles(turns, { therapists: [transcript.therapist], clients: transcript.clients });
    if (!parts.ok) throw new Error(parts.failure.kind);
    expect(parts.value.turns.length).toBe(transcript.turns);
    expect(transcript.turns).toBeGreaterThanOrEqual(40);
    expect(transcript.turns).toBeLessThanOrEqual(120);
    expect(parts.value.turns.every(({ timing }) => timing !== undefined)).toBe(true);
    const wordsOf = (text: string) =>
      text
        .replace(/^[A-Z](?: \(\d+\))?: /gm, "")
        .replace(/\s+/g, " ")
        .trim();
    expect(parts.value.turns.map(({ text }) => text).join(" ")).toBe(wordsOf(told?.talk ?? ""));
  });

  test("name the therapist and the client as the practice does", () => {
    for (const { client, transcript } of all) {
      expect(members.find(({ key }) => key === client.therapist)?.name).toContain(transcript.therapist);
      expect(transcript.clients).toContain(client.name);
    }
  });

  test("belong to a session that was held", () => {
    expect(all.filter(({ client, transcript }) => client.sessions[transcript.session - 1] === undefined)).toEqual([]);
  });
});

describe("days", () => {
  test("a day so many days later lies so many days away", () => {
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 3000 }), (days) => daysBetween(today, dayAfter(today, days)) === days),
    );
  });
});
