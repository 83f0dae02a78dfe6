import type { Result } from "@attune/core";
import type { Door } from "../sign-in/door.ts";
import { isFromSameOrigin } from "../sign-in/same-origin.ts";
import { DOOR_SCRIPT } from "./door-script.data.ts";
import { DOOR_STYLE } from "./door-style.data.ts";
import { page, SCRIPT_PATH, STYLE_PATH } from "./frame.ts";
import { type HealthView, healthPage } from "./health-page.ts";
import { html } from "./html.ts";
import { ICON, ICON_PATH } from "./icon.data.ts";
import { type AtPage, fieldOf, goTo, type PageAnswer, type PageRequest, shown } from "./page-answer.ts";
import { askSetUpPasskey, showSetUp, takeSetUp, takeSetUpPasskey } from "./set-up-answers.ts";
import { type FirstFields, firstPage } from "./set-up-pages.ts";
import * as answers from "./sign-in-answers.ts";
import { words } from "./words.wording.ts";
import type { PageFiles } from "./workspace/page-files.ts";
import { answerWorkspace } from "./workspace/workspace-pages.ts";

/** Making a practice on a server that has none. The secret was printed where the server was started. */
export type FirstSetUp = {
  readonly isSecret: (secret: string) => boolean;
  /** Makes practice and first therapist. @returns the token of their set-up link, or what to tell them */
  readonly begin: (fields: FirstFields) => Promise<Result<{ readonly token: string }, { readonly says: string }>>;
};

export type PagePorts = {
  /** Undefined where there is no practice yet. */
  readonly door: () => Door | undefined;
  readonly firstSetUp: FirstSetUp;
  readonly health: () => Promise<HealthView>;
  /** Under which browsers reach this server. */
  readonly origins: readonly string[];
  /** The scripts of the workspace; undefined where they were not built. */
  readonly files: PageFiles | undefined;
};

type DoorPage = {
  readonly method: "GET" | "POST";
  readonly path: RegExp;
  readonly answer: (at: AtPage) => Promise<PageAnswer>;
};

/** The pages of the door, and where their forms go. */
const PAGES: readonly DoorPage[] = [
  { method: "GET", path: /^\/$/, answer: answers.showSignIn },
  { method: "POST", path: /^\/$/, answer: answers.takePassword },
  { method: "POST", path: /^\/passkey\/question$/, answer: answers.askPasskey },
  { method: "POST", path: /^\/passkey$/, answer: answers.takePasskey },
  { method: "GET", path: /^\/client$/, answer: answers.showClient },
  { method: "POST", path: /^\/client$/, answer: answers.takeAddress },
  { method: "GET", path: /^\/client\/code$/, answer: async () => goTo("/client") },
  { method: "POST", path: /^\/client\/code$/, answer: answers.takeCode },
  { method: "GET", path: /^\/link\/([\w.-]{1,200})$/, answer: answers.showLink },
  { method: "POST", path: /^\/link\/([\w.-]{1,200})$/, answer: answers.takeLink },
  { method: "GET", path: /^\/set-up\/([\w.-]{1,200})$/, answer: showSetUp },
  { method: "POST", path: /^\/set-up\/([\w.-]{1,200})$/, answer: takeSetUp },
  { method: "POST", path: /^\/set-up\/([\w.-]{1,200})\/passkey\/question$/, answer: askSetUpPasskey },
  { method: "POST", path: /^\/set-up\/([\w.-]{1,200})\/passkey$/, answer: takeSetUpPasskey },
  { method: "GET", path: /^\/signed-in$/, answer: answers.showSignedIn },
  { method: "POST", path: /^\/sign-out$/, answer: answers.takeSignOut },
];

const FIRST = /^\/set-up\/first\/([\w-]{1,200})$/;

/** Answers a page of the door or a form of one; nothing where the path is none of them. */
export async function answerPage(ports: PagePorts, request: PageRequest): Promise<PageAnswer | undefined> {
  const open = await answerOpen(ports, request);
  if (open) return open;
  if (request.method === "POST" && !isFromSameOrigin(request.headers, ports.origins)) return fromElsewhere();

  const secret = FIRST.exec(request.path)?.[1];
  if (secret !== undefined) return answerFirst(ports, request, secret);
  const asked = PAGES.find(({ method, path }) => method === request.method && path.test(request.path));
  const door = ports.door();
  if (!asked) return door && answerApp(ports, { ...request, door });
  if (!door) return request.path === "/" ? notSetUp() : answers.showNothing();
  const given = asked.path.exec(request.path)?.slice(1) ?? [];
  return asked.answer({ ...request, door, given, hasWorkspace: ports.files !== undefined });
}

/** A page of the workspace, which draws itself. */
async function answerApp(
  { files }: PagePorts,
  request: PageRequest & { readonly door: Door },
): Promise<PageAnswer | undefined> {
  if (files === undefined || request.method !== "GET") return undefined;
  return answerWorkspace({ ...request, given: [], hasWorkspace: true }, files);
}

/** What anybody may have, whether there is a practice or not. */
async function answerOpen(ports: PagePorts, request: PageRequest): Promise<PageAnswer | undefined> {
  const { method, path } = request;
  if (method !== "GET") return undefined;
  if (path === STYLE_PATH) return asset(DOOR_STYLE, "text/css; charset=utf-8");
  if (path === SCRIPT_PATH) return asset(DOOR_SCRIPT, "text/javascript; charset=utf-8");
  if (path === ICON_PATH) return asset(ICON, "image/svg+xml");
  return path === "/health" ? shown(healthPage(await healthFor(ports, request))) : undefined;
}

/** Which version runs here, only those are told who work here, or on this machine. */
async function healthFor({ health, door }: PagePorts, request: PageRequest): Promise<HealthView> {
  const view = await health();
  const at = door();
  if (request.isHere === true) return view;
  const known = at && (await answers.signedInAt({ ...request, door: at, given: [], hasWorkspace: false }));
  if (known?.actor.kind === "member") return view;
  const { version: _, ...rest } = view;
  return rest;
}

const asset = (body: string, type: string): PageAnswer => ({
  status: 200,
  body,
  headers: [
    ["content-type", type],
    ["cache-control", "no-cache"],
    ["x-content-type-options", "nosniff"],
    ["cross-origin-resource-policy", "same-origin"],
  ],
});

/** Whoever comes to a new practice without the link learns where it is. */
const notSetUp = (): PageAnswer =>
  shown(page({ title: words.notSetUp.title, body: html`<p class="lead">${words.notSetUp.lead}</p>` }));

const fromElsewhere = (): PageAnswer =>
  shown(page({ title: words.problem, body: html`<p class="lead">${words.elsewhere}</p>` }), 403);

async function answerFirst(
  { firstSetUp }: PagePorts,
  request: PageRequest,
  secret: string,
): Promise<PageAnswer | undefined> {
  if (!firstSetUp.isSecret(secret)) return answers.showNothing();
  if (request.method !== "POST") return shown(firstPage({ secret }));
  const fields = {
    practice: fieldOf(request, "practice").trim(),
    name: fieldOf(request, "name").trim(),
    email: fieldOf(request, "email").trim(),
  };
  const begun = await firstSetUp.begin(fields);
  if (!begun.ok) return shown(firstPage({ secret, fields, problem: begun.failure.says }), 422);
  return goTo(`/set-up/${begun.value.token}`);
}
