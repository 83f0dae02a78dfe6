import { HEADERS, STRICT_TRANSPORT } from "../app/headers.ts";
import type { Premises } from "../app/premises.ts";
import type { Entrance } from "../app/request/find-actor.ts";
import { readText } from "../app/request/read-text.ts";
import { isThisMachine } from "../app/this-machine.ts";
import { backupsIn } from "../backup/backup-name.ts";
import { isSetUp, openJobFaults } from "../backup/settings.ts";
import { answerPage, type PagePorts } from "../pages/door-pages.ts";
import type { HealthView } from "../pages/health-page.ts";
import type { PageAnswer } from "../pages/page-answer.ts";
import { answerFile } from "../pages/workspace/answer-file.ts";
import type { PageFiles } from "../pages/workspace/page-files.ts";
import { readCookie } from "../sign-in/cookies.ts";
import type { Door } from "../sign-in/door.ts";
import type { Vault } from "../vault/vault.ts";
import { checkInPagesOn } from "./check-in-ports.ts";
import { setUpFirst } from "./first-set-up.ts";
import { packedFor } from "./packed.ts";
import { alreadySetUpWords, pageProblems } from "./words.wording.ts";

/** Answers a page of the door; undefined where the path is none. */
export type Pages = (request: Request, entrance: Entrance) => Promise<Response | undefined>;

export type PageParts = {
  readonly premises: Premises;
  readonly vault: Vault;
  readonly door: Door;
  readonly files: PageFiles | undefined;
};

const MOST_BYTES = 64 * 1024;

/** The pages of a practice's door, for requests as they come in. */
export function pagesFor(parts: PageParts): Pages {
  let hasPractice = false;
  const ports = portsOf(parts, () => hasPractice);
  const checkInPages = checkInPagesOn(parts.premises);
  return async (request, entrance) => {
    // Once there is a practice there always is one.
    const file = await answerFile(parts.files, request);
    if (file !== undefined) return file;
    const checkIn = await checkInPages(request, entrance);
    const accepts = request.headers.get("accept-encoding") ?? "";
    if (checkIn !== undefined) return asResponse(checkIn, entrance, accepts);
    hasPractice ||= await isSetUp(parts.premises, parts.vault);
    const text = request.method === "POST" ? await readText(request, MOST_BYTES) : undefined;
    const { headers } = request;
    const cookies = headers.get("cookie") ?? "";
    const device = readCookie("device", cookies, entrance.isSecure);
    const answer = await answerPage(ports, {
      method: request.method,
      path: new URL(request.url).pathname,
      form: new URLSearchParams(text?.ok === true ? text.value : ""),
      headers,
      caller: { address: entrance.from, kind: "browser", device },
      token: readCookie("sign-in", cookies, entrance.isSecure),
      isSecure: entrance.isSecure,
      isHere: isThisMachine({ headers, entrance }),
    });
    return answer && asResponse(answer, entrance, accepts);
  };
}

function portsOf({ premises, vault, door, files }: PageParts, hasPractice: () => boolean): PagePorts {
  return {
    door: () => (hasPractice() ? door : undefined),
    firstSetUp: {
      isSecret: (secret) => !hasPractice() && premises.machine.setUpSecret.fits(secret),
      async begin(fields) {
        const wrong = pageProblems(fields);
        if (wrong !== undefined) return { ok: false, failure: { says: wrong } };
        const begun = await setUpFirst(premises, { vault, door }, fields);
        return begun.ok ? begun : { ok: false, failure: { says: alreadySetUpWords } };
      },
    },
    health: () => health(premises, vault),
    origins: premises.origins,
    files,
  };
}

async function health(premises: Premises, vault: Vault): Promise<HealthView> {
  const { machine, database, clock, jobs } = premises;
  const beat = await jobs.health?.();
  const [newest] = await backupsIn(machine.files, vault.practice);
  return {
    now: clock.now(),
    version: machine.version,
    database: { kind: database.kind, answers: machine.condition() !== "broken", isDurable: machine.isDurable },
    ...(newest !== undefined && { lastBackupAt: newest.madeAt }),
    jobs: {
      failed: beat?.failed ?? (await openJobFaults(premises, vault)),
      ...(beat?.lastBeatAt !== undefined && { lastBeatAt: beat.lastBeatAt }),
    },
    // The copy of the keys is written with each backup.
    keys: { areOpen: true, ...(newest !== undefined && { copiedAt: newest.madeAt }) },
  };
}

function asResponse({ status, body, headers }: PageAnswer, { isSecure }: Entrance, accepts: string): Response {
  const all = new Headers({ ...HEADERS, ...(isSecure && STRICT_TRANSPORT) });
  for (const [name] of headers) all.delete(name);
  for (const [name, value] of headers) all.append(name, value);
  return new Response(packedFor(accepts, body, all), { status, headers: all });
}
