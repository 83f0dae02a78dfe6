import type { Page } from "playwright-core";
import { askAs, must } from "./asking-as.ts";
import { PAYLOADS } from "./payloads.ts";
import { type Given, written } from "./text-fields.ts";

/** Gives out payloads one after the other, and keeps in mind which field got which. */
export type Dealer = {
  readonly write: (field: string, most: number) => string;
  /** How many payloads are stored, each counted once; and in how many places, each payload in each field. */
  readonly dealt: () => { readonly payloads: number; readonly places: number };
  /** The field of a mark that a page shows. */
  readonly fieldOf: (mark: string) => string | undefined;
  readonly fields: () => readonly string[];
};

/** By this a page shows which field a text is from: `~12~`. */
export const MARK = /~(\d+)~/g;

export function dealer(): Dealer {
  const fields: string[] = [];
  const places = new Set<string>();
  let next = 0;
  const place = (field: string): number => {
    const known = fields.indexOf(field);
    return known >= 0 ? known : fields.push(field) - 1;
  };
  const fits = (room: number): number => {
    const away = PAYLOADS.findIndex((_, step) => (PAYLOADS[(next + step) % PAYLOADS.length] ?? "").length <= room);
    return (next + away) % PAYLOADS.length;
  };
  return {
    write(field, most) {
      const at = place(field);
      let text = `~${at}~`;
      const first = fits(most - text.length - 1);
      next = first;
      for (let payload = PAYLOADS[next] ?? ""; text.length + payload.length < most; payload = PAYLOADS[next] ?? "") {
        text += ` ${payload}`;
        places.add(`${at} ${next}`);
        next = (next + 1) % PAYLOADS.length;
      }
      return text;
    },
    dealt: () => ({ payloads: new Set([...places].map((each) => each.split(" ")[1])).size, places: places.size }),
    fieldOf: (mark) => fields[Number(mark)],
    fields: () => fields,
  };
}

export type Kept = { readonly id: string; readonly version: number };
type Sent = { readonly given?: Given; readonly version?: number };

/** Writes payloads into every text field of what a route takes, and sends it as whoever is signed in on a page. */
export type Filler = {
  readonly send: (page: Page, route: `${string} ${string} /${string}`, sent?: Sent) => Promise<Kept>;
  /** The routes by which something was stored. */
  readonly used: ReadonlySet<string>;
};

export function fillerWith({ write }: Dealer): Filler {
  const used = new Set<string>();
  return {
    used,
    async send(page, route, { given, version } = {}) {
      const [id = "", method, path] = route.split(" ");
      used.add(id);
      const body = written(id, write, given);
      return must<Kept>(page, `${method} ${path}` as `GET /`, { body, ...(version !== undefined && { version }) });
    },
  };
}

const PURPOSES = ["treatment", "questionnaires", "recording", "coding", "supervision", "research"];

/** The client agrees to everything, and says so to the therapist. */
export async function consentToAll(page: Page, client: string): Promise<void> {
  for (const purpose of PURPOSES) {
    const at = `/api/v1/clients/${client}/consents` as const;
    const asked = await must<Kept>(page, `POST ${at}`, { body: { purpose } });
    const body = { saidBy: "client-to-therapist" };
    await must(page, `POST ${at}/${asked.id}/given`, { body, version: asked.version });
  }
}

/** So that there is a moment: what the client feels, and a question about something else. */
const MISSED = [
  "I was so ashamed and so frightened, I wanted to disappear, and I have told nobody.",
  "And at what time did the bus leave on that day?",
];

/** A talk in which every payload is said once, with a payload for the name of each speaker. */
export async function bringTalk(page: Page, client: string, { write }: Dealer): Promise<string> {
  // What is no letter of a name is taken out of labels when the file is read.
  const names = [".therapists[]", ".client", ".others[]"].map((whose) =>
    write(`import-transcript ${whose}`, 120).replaceAll(/[\p{C}\s]+/gu, " "),
  );
  const mark = write("import-transcript words", 20).slice(0, 6).split(" ")[0];
  const said = [
    ...PAYLOADS.map((payload, at) => ({ speaker: names[at % names.length], text: `${mark} ${payload}` })),
    ...Array.from({ length: 8 }, () => MISSED.map((text, at) => ({ speaker: names[1 - at], text }))).flat(),
  ];
  const segments = said.map((each, at) => ({ start: at * 4, end: at * 4 + 3, ...each }));
  const body = {
    file: Buffer.from(JSON.stringify({ segments })).toString("base64"),
    fileName: write("import-transcript .fileName", 200),
    therapists: names.slice(0, 1),
    others: names.slice(2),
    takeNamesOut: false,
  };
  const { id } = await must<Kept>(page, `POST /api/v1/clients/${client}/transcripts`, { body });
  await codedNow(page, `/api/v1/clients/${client}/transcripts/${id}`);
  return id;
}

async function codedNow(page: Page, path: `/${string}`): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const { body } = await askAs(page, `GET ${path}`);
    if ((body as { readonly codingState: string }).codingState === "coded") return;
    await page.waitForTimeout(500);
  }
  throw new Error("The talk was not coded.");
}
