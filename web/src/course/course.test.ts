import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { type FreshPractice, openFresh } from "../testing/fresh-practice.ts";
import { oneTimeCode } from "../testing/one-time-code.ts";
import { answerEach, card, choose, follow, goTo, patient, press, saved, says, title } from "./people.ts";
import { TALK } from "./talk.data.ts";

/** One course of therapy, from an empty folder to its end, as those see it who go through it. Each step needs the ones before. */

const THERAPIST = "Inge Varga";
const CLIENT = "Tilda Marsh";
const SUPERVISOR = "Odile Brand";
const EMAIL = "inge.varga@example.org";
const PASSWORD = "seven kettles behind the stove";
const PHONE = { width: 390, height: 844 };
const LINE = "The line of Mill Lane";
const NUMBER = "0800 555 0123";

let practice: FreshPractice;
/** The therapist's window, and the client's telephone. */
let desk: Page;
let phone: Page;
let supervisor: Page;
let client = "";
let codes: string[] = [];

beforeAll(async () => {
  practice = await openFresh();
  desk = patient(await practice.asVisitor());
  phone = patient(await practice.asVisitor(PHONE));
}, 500_000);

const today = () => follow(desk, "Today");
const openFile = async () => {
  await follow(desk, "Clients");
  await follow(desk, new RegExp(CLIENT));
  await title(desk, "Overview");
};

async function signIn(): Promise<void> {
  await desk.goto(practice.url);
  await desk.getByLabel("E-mail address").fill(EMAIL);
  await desk.getByLabel("Password").fill(PASSWORD);
  await desk.getByLabel("Code from your authenticator").fill(codes.shift() ?? "");
  await press(desk, "Sign in");
  await desk.getByRole("heading", { name: "To finish" }).waitFor();
}

describe("a practice", () => {
  test("is set up by the link from the terminal, with a password and an authenticator", async () => {
    await desk.goto(practice.url + practice.firstPath);
    await desk.getByLabel("Name of the practice").fill("Mill Lane");
    await desk.getByLabel("Your name").fill(THERAPIST);
    await desk.getByLabel("Your e-mail address").fill(EMAIL);
    await press(desk, "Set up the practice");
    await title(desk, "Choose how you sign in");
    const key = (await desk.getByRole("code").innerText()).replaceAll(" ", "");
    await desk.getByLabel("A new password").fill(PASSWORD);
    await desk.getByLabel("The code it shows now").fill(oneTimeCode(key));
    await press(desk, "Use password and authenticator");
    await title(desk, "Your recovery codes");
    codes = (await desk.getByRole("listitem").allInnerTexts()).map((code) => code.trim());
    expect(codes.length).toBeGreaterThan(5);
    await follow(desk, "I have kept them, go on");
    await says(desk, "Welcome. Begin with your first client");
  });

  test("cannot be set up by that link a second time", async () => {
    const again = patient(await practice.asVisitor());
    await again.goto(practice.url + practice.firstPath);
    expect(await again.getByRole("button", { name: "Set up the practice" }).count()).toBe(0);
    await again.context().close();
  });

  test("says whom clients can turn to before any form leaves it", async () => {
    const step = desk.getByRole("listitem").filter({ hasText: "Set the practice's crisis lines" });
    await follow(step, "Go there");
    await follow(desk, /^Crisis lines/);
    await says(desk, "Forms away from the practice are off");
    await desk.getByLabel("Country").selectOption({ label: "United Kingdom" });
    await says(desk, "Nobody has checked these at their source.");
    await press(desk, "Add a line");
    const line = desk.getByRole("group", { name: "Line 1" });
    await line.getByLabel("Name").fill(LINE);
    await line.getByLabel("Number").fill(NUMBER);
    await line.getByLabel("When").fill("day and night");
    await press(desk, "Save");
    await says(desk, "Crisis lines are set");
  });
});

describe("the first contact", () => {
  test("opens a file, and asks for consent to treatment before anything is kept", async () => {
    await today();
    await follow(desk, "Open a client's file");
    const dialog = desk.getByRole("dialog");
    await dialog.getByLabel("Name").fill(CLIENT);
    await dialog.getByLabel("Presentation").selectOption({ label: "Depression" });
    await dialog.getByLabel("Approach").selectOption({ label: "Humanistic" });
    await press(dialog, "Open the file");
    await says(dialog, "Before notes, goals or plans are kept, ask for consent to treatment.");
    await press(dialog, "They agreed, here and now");
    await title(desk, "Overview");
    client = new URL(desk.url()).pathname.split("/").at(-1) ?? "";
    await says(desk, "The client has not agreed to fill in forms, so no link can be made.");
  });

  test("begins an episode with what brought the client", async () => {
    await press(desk, "Begin an episode");
    await desk.getByLabel("What brought the client, in their words").fill("I sleep and sleep and am never awake.");
    await press(desk, "Begin");
    await says(card(desk, "Episode"), "I sleep and sleep and am never awake.");
  });

  test("plans the first appointment, which Today then names first", async () => {
    await today();
    await press(desk, "Plan an appointment");
    const dialog = desk.getByRole("dialog");
    await press(dialog, CLIENT);
    const { day, time } = inTenMinutes();
    await dialog.getByLabel("Day").fill(day);
    await dialog.getByLabel("Time").fill(time);
    await dialog.getByLabel("Place").fill("The room at the back");
    await press(dialog, "Plan it");
    await says(desk, `Planned with ${CLIENT}`);
    await says(card(desk, new RegExp(`^${CLIENT}, first session`)), "The room at the back");
  });
});

const TEN_MINUTES_MS = 600_000;

/** In ten minutes by the clocks of the windows, and on the same day. */
function inTenMinutes(): { readonly day: string; readonly time: string } {
  const [now = "", then = ""] = [Date.now(), Date.now() + TEN_MINUTES_MS].map((at) =>
    new Date(at).toLocaleString("sv-SE", { timeZone: "Europe/Berlin" }),
  );
  const day = now.slice(0, 10);
  return { day, time: then.startsWith(day) ? then.slice(11, 16) : "23:59" };
}

describe("the client's own pages", () => {
  test("open by a link from the therapist, and ask what is to be agreed to", async () => {
    await openFile();
    await goTo(desk, "Records");
    await says(desk, "given");
    for (const purpose of ["Forms", "Supervision"]) {
      await press(card(desk, purpose), /^Ask on the client's pages/);
      await says(card(desk, purpose), "waiting for the answer");
    }
    await follow(desk, "The client's way in");
    await press(desk, "Make a sign-in link");
    const dialog = desk.getByRole("dialog");
    await press(dialog, "Make a sign-in link");
    await phone.goto(await dialog.getByLabel("The link").inputValue());
    await press(dialog, "Close");
    await press(phone, "Sign in");
    await title(phone, "Check in");
    await says(phone, "There is nothing to answer now.");
    await says(phone, /^Your next session: /);
  });

  test("take the client's yes, in the words that they were asked", async () => {
    await agree("Questions before and after sessions");
    await agree("Advice from a supervisor");
  });
});

/** From "My plan", by thumb. */
async function agree(purpose: string): Promise<void> {
  await follow(phone, "My plan");
  await follow(phone, new RegExp(`^${purpose}`));
  await title(phone, purpose);
  await press(phone, "Yes, I agree");
  await says(phone, /You said yes on /);
  await follow(phone, "My plan and my choices");
}

describe("the intake forms", () => {
  test("leave the practice once the client agreed and it is turned on for them", async () => {
    await openFile();
    await says(desk, "Forms away from the practice are off for this client.");
    const who = card(desk, "Who this is");
    await press(who, "Change");
    await who.getByRole("switch", { name: /^Forms away from the practice/ }).click();
    await press(who, "Done");
    await desk.getByRole("button", { name: "Make a check-in link" }).waitFor();
  });

  test("thank for an answer about safety with somebody to call, before anything else", async () => {
    const telephone = await formsByLink();
    await answerEach(
      telephone,
      Array.from({ length: 9 }, () => "Several days"),
    );
    await telephone.getByRole("heading", { name: "Thank you for telling us" }).waitFor();
    const support = telephone.getByRole("main");
    await says(support, LINE);
    await says(support, NUMBER);
    await says(support, /Nobody is watching in between/);
    expect(await support.innerText()).not.toMatch(/score|risk|severe/i);
    await press(telephone, "Go on with the questions");
    await choose(telephone, "Somewhat difficult");
    await press(telephone, "Send");
    await says(telephone, "Your answers were sent.");
    await telephone.context().close();
  });

  test("bring that answer to the top of Today, where it is closed with what was done", async () => {
    await today();
    await desk.reload();
    const look = card(desk, "Worth a look");
    await says(look, CLIENT);
    await press(look, /^Review now/);
    const closing = desk.getByRole("form", { name: "What came of it" });
    await closing
      .getByLabel("What was it?")
      .selectOption({ label: "Of use: it led to a talk, a question or a change" });
    await press(closing, "Close it");
    await says(closing, "Say what was done.");
    await closing.getByLabel("What was done").fill("Rang her within the hour.");
    await closing.getByLabel("What came of it").fill("No plan, no means; a safety plan next time.");
    await press(closing, "Close it");
    await says(desk, "Closed, with what came of it.");
    await says(look, "Nothing is waiting to be looked at.");
    await follow(desk, "Worth a look");
    await says(desk, "Nothing is waiting to be looked at");
    await press(desk, "Closed");
    await says(desk, /Rang her within the hour\./);
    await says(desk, /^Seen /);
  });
});

/** A telephone with the form that is asked before each session where mood is low. */
async function formsByLink(): Promise<Page> {
  await openFile();
  await press(desk, "Make a check-in link");
  const dialog = desk.getByRole("dialog");
  await dialog.getByRole("button", { name: "Make the link" }).waitFor();
  expect(await dialog.getByRole("checkbox", { name: "Patient Health Questionnaire-9" }).isChecked()).toBe(true);
  await press(dialog, "Make the link");
  const link = await dialog.getByLabel("Check-in link").inputValue();
  await press(dialog, "Close");
  const telephone = patient(await practice.asVisitor(PHONE));
  await telephone.goto(link);
  return telephone;
}

describe("the first session", () => {
  test("is prepared with an agenda", async () => {
    await today();
    await follow(desk, "Prepare");
    await title(desk, "Before session 1");
    await says(desk, "This will be the first session.");
    await desk.getByLabel("Add a point").fill("What sleep is for");
    await desk.getByLabel("Add a point").press("Enter");
    await desk.getByLabel("Point 1").waitFor();
    await press(desk, "Open the session");
    await title(desk, "Session 1");
    await desk.getByRole("checkbox", { name: "What sleep is for" }).check();
  });

  test("is held with lines in its columns, and marks with the time", async () => {
    for (const [column, line] of [
      ["Concern now", "Sleeps twelve hours and wakes tired"],
      ["Past experience", "Her mother went to bed for a winter"],
      ["Pattern", "“When I am asleep nobody asks.”"],
    ] as const) {
      await desk.getByLabel(`Add to ${column}`).fill(line);
      await desk.getByLabel(`Add to ${column}`).press("Enter");
      await desk.getByLabel(`${column}, line 1`).waitFor();
    }
    const marks = card(desk, "Marks");
    await press(marks, "Cue");
    await marks.getByLabel(/^A word for Cue at /).fill("her hands went still");
    await press(marks, "Landed");
    await desk.getByRole("switch", { name: "Off the record" }).click();
    expect(await desk.getByLabel("Add to Concern now").isDisabled()).toBe(true);
    await desk.getByRole("switch", { name: /^Off the record since / }).click();
    await saved(desk);
    await press(desk, "End the session");
    await desk.getByRole("heading", { name: "The session has ended" }).waitFor();
  });

  test("is predicted before the client is asked", async () => {
    await says(desk, "First your prediction, or skip it.");
    for (const item of ["I understood how they see things.", "The session was useful to them."])
      await desk.getByRole("group", { name: item }).getByRole("radio", { name: "8", exact: true }).check();
    await press(desk, "Keep my prediction");
    await says(desk, "Your prediction is kept.");
  });

  test("is rated by the client on the device in their hands, which then holds nothing of anybody", async () => {
    await press(desk, "Hand over this device");
    await press(desk.getByRole("dialog"), "Sign out and open the questions");
    for (const [question, answer] of [
      [/^My therapist understood/, "6"],
      [/^My therapist felt with me/, "7"],
      [/^The session was useful/, "8"],
      [/^Was there something you held back/, "No"],
    ] as const)
      await desk.getByRole("group", { name: question }).getByRole("radio", { name: answer, exact: true }).click();
    await press(desk, "Send");
    await title(desk, "Give the device back");
    await desk.goto(`${practice.url}/today`);
    await desk.getByRole("button", { name: "Sign in", exact: true }).waitFor();
  });
});

describe("the note", () => {
  test("waits on Today, is written as SOAP from what was marked and measured, and signed", async () => {
    await signIn();
    await follow(card(desk, "To finish"), /^Write up/);
    await title(desk, "Note of session 1");
    const form = desk.getByLabel("Form", { exact: true });
    await form.selectOption({ label: "SOAP" });
    const subjective = card(desk, "Subjective");
    await expect.poll(() => wordsIn(desk)).toContain("Sleeps twelve hours and wakes tired");
    await subjective.waitFor();
    expect(await wordsIn(desk)).toMatch(/Cue at \d+:\d\d: her hands went still/);
    expect(await wordsIn(desk)).not.toMatch(/Landed at|Off the record/);
    await desk.getByLabel("Add to Assessment").fill("Low, tired, and curious about it.");
    await desk.getByLabel("Add to Assessment").press("Enter");
    await press(desk, "Sign");
    await press(desk.getByRole("dialog"), "Sign the note");
    await says(desk, /^Signed on /);
    expect(await desk.getByRole("main").getByRole("textbox").count()).toBe(0);
    await says(desk, "Low, tired, and curious about it.");
  });

  test("takes nothing more but an addendum", async () => {
    await press(desk, "Write an addendum");
    await desk.getByLabel("What is to be added").fill("She rang on Friday to say that she had slept less.");
    await press(desk, "Sign the addendum");
    await press(desk.getByRole("dialog"), "Sign the note");
    await says(desk, /^signed /);
    await says(desk, "She rang on Friday to say that she had slept less.");
  });
});

describe("a private note", () => {
  test("is written apart from the record", async () => {
    await goTo(desk, "Private notes");
    await desk.getByLabel("Your words").fill("I wanted her to like me.");
    await press(desk, "Keep this note");
    await expect.poll(() => wordsIn(desk)).toContain("I wanted her to like me.");
  });
});

const wordsIn = async (page: Page): Promise<string> => {
  const boxes = await page.getByRole("main").getByRole("textbox").all();
  return (await Promise.all(boxes.map((box) => box.inputValue()))).join("\n");
};

describe("goals and exercises", () => {
  test("a goal is written down in the client's words, and rated", async () => {
    await goTo(desk, "Overview");
    await press(desk, "Add a goal");
    await desk.getByLabel("The goal, in the client's words").fill("Be awake when the children come home.");
    await press(desk, "Add this goal");
    const goals = card(desk, "Goals");
    await says(goals, "Be awake when the children come home.");
    await press(goals, /^Rate/);
    await goals.getByRole("radio", { name: "3", exact: true }).check();
    await press(goals, "Keep this rating");
    await says(goals, /3 of 10/);
  });

  test("an exercise is given for the days in between", async () => {
    await goTo(desk, "Plan");
    await press(desk, "Give an exercise");
    await desk.getByLabel("Exercise", { exact: true }).selectOption({ label: "Activity plan" });
    await desk.getByLabel("What was agreed, in words").fill("One walk before noon.");
    await press(desk, "Give it to the client");
    await says(desk, "Nothing has come back yet.");
  });

  test("the client sees both, and does the exercise one thing at a time", async () => {
    await follow(phone, "My work");
    await phone.reload();
    await says(phone, "Be awake when the children come home.");
    await follow(phone, "Start");
    await press(phone, "Begin");
    await phone.getByLabel("What I want to do").fill("Walk to the weir and back.");
    await press(phone, "Next");
    await press(phone, "Go on later");
    await says(phone, "It is saved. Your therapist can read it before you meet.");
    await says(phone, "1 entry so far");
  });

  test("the client writes for themselves, and shows the one entry that they choose", async () => {
    await follow(phone, "Write something for me");
    await phone.getByLabel("What I want to write down").fill("The weir was loud and I liked it.");
    await says(phone, "Saved");
    await desk.reload();
    await says(desk, /^Came back once/);
    expect(await desk.getByText("The weir was loud").count()).toBe(0);
    await phone.getByRole("switch", { name: /^Show this entry to my therapist/ }).click();
    await says(phone, "Your therapist can read this entry now.");
    await desk.reload();
    await says(card(desk, "What the client shared"), "The weir was loud and I liked it.");
    await desk.getByText(/^Came back once/).click();
    await says(desk, "Walk to the weir and back.");
  });
});

describe("a transcript", () => {
  test("is brought only once the client agreed to it", async () => {
    await goTo(desk, "Listen back");
    await says(desk, "First, the client's word");
    expect(await desk.getByLabel("Choose a file").count()).toBe(0);
    for (const left of [1, 0]) {
      await press(desk, "Ask the client");
      await expect.poll(() => desk.getByRole("button", { name: "Ask the client" }).count()).toBe(left);
    }
    await follow(phone, "My plan");
    await phone.reload();
    await agree("Keeping a session word for word");
    await agree("Automatic reading of the words");
  });

  test("is read on the practice's own machine, without the names in it", async () => {
    await desk.reload();
    await desk.getByLabel("Session", { exact: true }).selectOption({ index: 1 });
    const file = { name: "session-1.vtt", mimeType: "text/vtt", buffer: Buffer.from(TALK) };
    await desk.getByLabel("Choose a file").setInputFiles(file);
    await press(desk, /^Inge/);
    await follow(desk, "Open the review");
    await desk.getByRole("heading", { name: "Transcript", exact: true }).waitFor();
    expect(await desk.getByRole("list", { name: "Transcript" }).innerText()).not.toMatch(/Inge|Tilda/);
  });

  test("is listened back to: a code is corrected, and what a moment meant is said", async () => {
    await desk.getByRole("listitem").filter({ hasText: "What time was that" }).last().click();
    const codesHere = card(desk, "Codes of this turn");
    await says(codesHere, "What time was that?");
    const directing = codesHere.getByRole("button", { name: "Directing: 1 offered" });
    await directing.click();
    await expect.poll(() => directing.getAttribute("aria-pressed")).toBe("true");
    const moments = card(desk, "Moments");
    const answer = moments.getByRole("group", { name: "What was it?" }).first();
    await answer.getByRole("button", { name: "missed" }).click();
    await moments.getByLabel("In your words, if you like").first().fill("I asked for the hour, not for her.");
    await goTo(desk, "Empathy triangle");
    await title(desk, "Empathy triangle");
    await desk.goBack();
    await expect.poll(() => answer.getByRole("button", { name: "missed" }).getAttribute("aria-pressed")).toBe("true");
    await says(desk.getByRole("list", { name: "Transcript" }), "yours");
  });

  test("stands in the triangle beside what was predicted and what was felt, and is made into neither", async () => {
    await goTo(desk, "Empathy triangle");
    await says(desk, /After session 1: felt 6, you expected 8/);
    const session = card(desk, "Each session and what it rests on");
    await says(session, /felt 2 less than you expected/);
    await says(session, /cues picked up /);
    await session.getByText("Session 1", { exact: true }).click();
    await session.getByRole("row", { name: /^understood how they see things 8 6 2/ }).waitFor();
    await session.getByRole("link", { name: "The codes of this session" }).waitFor();
  });
});

describe("looking at it together", () => {
  test("the two see the client's answers, in the client's words", async () => {
    const telephone = await formsByLink();
    await answerEach(telephone, ["Several days", ...Array.from({ length: 8 }, () => "Not at all")]);
    await choose(telephone, "Not difficult at all");
    await press(telephone, "Send");
    await says(telephone, "Your answers were sent.");
    await telephone.context().close();
    await goTo(desk, "Progress");
    await desk.reload();
    await says(desk, /reliably better/);
    await follow(desk, "Look at it together");
    const together = desk.getByRole("dialog", { name: "How it is going" });
    await together.getByRole("img").first().waitFor();
    expect(await together.innerText()).not.toMatch(/severe|reliab|cut-off|risk/i);
    await desk.keyboard.press("Escape");
    await title(desk, "Progress");
  });

  test("a safety plan is written together, and is two taps away", async () => {
    await goTo(desk, "Plan");
    await press(desk, "Write it together");
    await desk.getByLabel(/^1\. Signs/).fill("I stop answering the door");
    await desk.getByLabel(/^4\. People/).fill("Nan, 020 7946 0991");
    await press(desk, "Save this plan");
    await says(desk, "The safety plan is saved and replaces the one before");
    await phone.goto(`${practice.url}/my`);
    await follow(phone, "My plan");
    await follow(phone, "Open my safety plan");
    await title(phone, "My safety plan");
    await says(phone, "I stop answering the door");
    await phone.getByRole("link", { name: /020 7946 0991/ }).waitFor();
    await says(phone, LINE);
  });
});

describe("taking a consent back", () => {
  test("says before what will go, and afterwards what went", async () => {
    await follow(phone, "My plan");
    await follow(phone, /^Automatic reading of the words/);
    await press(phone, "Take it back");
    const dialog = phone.getByRole("dialog");
    await says(dialog, "all automatic marks are deleted");
    await says(dialog, "What is deleted cannot be brought back.");
    await press(dialog, "Take it back");
    await says(phone, "You took it back.");
    await says(phone, /^\d+ automatic marks$/);
  });

  test("leaves the words, and nothing that was derived from them", async () => {
    await goTo(desk, "Listen back");
    await desk.reload();
    await says(desk, "not coded");
    await says(desk, "taken back");
    await goTo(desk, "Empathy triangle");
    await desk.reload();
    await says(desk, /felt 6 · you expected 8/);
    expect(await desk.getByRole("main").innerText()).not.toMatch(/cues picked up \d/);
  });
});

describe("what leaves the therapist's hands", () => {
  test("reaches nobody who was only added to the practice", async () => {
    await follow(desk, "Settings");
    await follow(desk, /^Members/);
    await press(desk, "Add a member");
    await desk.getByRole("textbox", { name: "Name" }).fill(SUPERVISOR);
    await desk.getByRole("textbox", { name: "E-mail" }).fill("odile.brand@example.org");
    for (const box of await desk.getByRole("checkbox", { checked: true }).all()) await box.uncheck();
    await desk.getByRole("checkbox", { name: /^Supervisor/ }).check();
    await press(desk, "Add and show the link");
    const link = await desk.getByLabel("The link").inputValue();
    supervisor = patient(await practice.asVisitor());
    await supervisor.goto(link);
    const key = (await supervisor.getByRole("code").innerText()).replaceAll(" ", "");
    await supervisor.getByLabel("A new password").fill("nine ladders against a white wall");
    await supervisor.getByLabel("The code it shows now").fill(oneTimeCode(key));
    await press(supervisor, "Use password and authenticator");
    await follow(supervisor, "I have kept them, go on");
    await follow(supervisor, "Clients");
    await says(supervisor, "No clients yet");
  });

  test("is shared with a supervisor for a time, as far as was chosen", async () => {
    await desk.goto(`${practice.url}/clients/${client}/records`);
    await follow(desk, "Sharing");
    await desk.getByRole("combobox", { name: "With" }).selectOption({ label: SUPERVISOR });
    await press(desk, "Share");
    await says(desk, "It is shared from now on.");
    await supervisor.reload();
    await follow(supervisor, CLIENT);
    await title(supervisor, "Overview");
    await says(supervisor, "Be awake when the children come home.");
    await goTo(supervisor, "Sessions and notes");
    expect(await supervisor.getByText("Low, tired, and curious about it.").count()).toBe(0);
  });

  test("is seen by the client, who ends it, and it is gone for the supervisor", async () => {
    await follow(phone, "My plan");
    await phone.reload();
    await says(card(phone, "Who can see my record"), SUPERVISOR);
    await press(phone, `End it now: ${SUPERVISOR}`);
    await says(phone, "The sharing has ended.");
    await supervisor.goto(`${practice.url}/clients/${client}`);
    await says(supervisor, "There is nothing here, or it is not yours to see.");
    await supervisor.context().close();
  });

  test("is taken along as one file, with what the client said and without private notes", async () => {
    await follow(desk, "Export");
    const download = desk.waitForEvent("download");
    await press(desk, "Download as one file for programs (JSON)");
    const text = readFileSync(await (await download).path(), "utf8");
    expect(text).toContain("Be awake when the children come home.");
    expect(text).toContain("Low, tired, and curious about it.");
    expect(text).not.toContain("I wanted her to like me.");
  });
});

describe("the ending", () => {
  test("closes the episode with how it ended, and then the file", async () => {
    await openFile();
    await says(card(desk, "The course so far"), /9 at the start, 1 now/);
    const episode = card(desk, "Episode");
    await press(episode, "End this episode");
    await episode.getByLabel("How it ended").selectOption({ label: "Agreed together" });
    await episode.getByLabel("What is worth keeping about the ending").fill("She brought the kettle back.");
    await press(episode, "End it");
    await says(desk, "The episode has ended.");
    await press(episode, "Close the file");
    await says(desk, "The file is closed.");
  });

  test("the client reads who has looked at their record", async () => {
    await follow(phone, "My plan");
    await follow(phone, "Who has looked at it");
    await title(phone, "Who has seen my record");
    const people = card(phone, "People");
    await says(people, THERAPIST);
    await says(people, /\d+ times, last on /);
    await phone.getByText("Each look and change").click();
    await phone.getByRole("heading", { level: 3 }).first().waitFor();
  });
});
