import type { Caller, CallFailure } from "@attune/api";
import type { Result } from "@attune/core";
import { isFromSameOrigin } from "../../sign-in/same-origin.ts";
import type { LinkState } from "../../store/invitations.ts";
import type { PageAnswer, PageRequest } from "../page-answer.ts";
import type { CheckIn, Lines, Showing } from "./check-in.ts";
import { pathOf } from "./check-in.ts";
import { type Ending, endedPage } from "./ended-page.ts";
import { filledFrom, readFields } from "./fields.ts";
import { formPage, supportedPage } from "./form-page.ts";
import { asset, CHECK_IN_SCRIPT_PATH, CHECK_IN_STYLE_PATH, goTo, shown } from "./frame.ts";
import { languageFor, WORDS } from "./language.ts";
import { CHECK_IN_SCRIPT } from "./script.data.ts";
import { CHECK_IN_STYLE } from "./style.data.ts";

/** What the pages of the check-in are handed. */
export type CheckInPorts = {
  /** Asks the practice's own routes, as whoever holds the link. */
  readonly callerFor: (token: string) => Caller;
  /** What became of a link, and whom its client can turn to; only for whoever has its secret. */
  readonly stateOf: (token: string) => Promise<{ readonly state: LinkState; readonly lines: Lines }>;
  readonly origins: readonly string[];
};

export type CheckInRequest = Pick<PageRequest, "method" | "path" | "form" | "headers"> & {
  readonly query: URLSearchParams;
  /** Undefined where what was sent was too long to be read. */
  readonly isWhole: boolean;
};

const LINK = /^\/check-in\/([\w.-]{20,200})$/;

/** Answers a page of the client's check-in; undefined where the path is none. */
export async function answerCheckIn(ports: CheckInPorts, request: CheckInRequest): Promise<PageAnswer | undefined> {
  const { method, path } = request;
  const isRead = method === "GET" || method === "HEAD";
  if (isRead && path === CHECK_IN_STYLE_PATH) return asset(CHECK_IN_STYLE, "text/css; charset=utf-8");
  if (isRead && path === CHECK_IN_SCRIPT_PATH) return asset(CHECK_IN_SCRIPT, "text/javascript; charset=utf-8");
  if (isRead && path === "/check-in/sent") return shown(endedPage(showingFor(request), { ending: "sent", lines: [] }));
  const token = LINK.exec(path)?.[1];
  if (token === undefined) return undefined;
  if (isRead) return show(ports, request, token);
  return method === "POST" ? take(ports, request, token) : undefined;
}

function showingFor({ query, headers }: CheckInRequest, token = "", checkIn?: CheckIn): Showing {
  const language = languageFor(checkIn?.locale, headers.get("accept-language"));
  return { token, language, words: WORDS[language], isHere: query.has("here") };
}

async function show(ports: CheckInPorts, request: CheckInRequest, token: string): Promise<PageAnswer> {
  const opened = await ports.callerFor(token).call("open-check-in", askedIn(request));
  if (!opened.ok) return showEnded(ports, request, { token, failure: opened.failure });
  const checkIn = opened.value.body;
  const page = { checkIn, filled: filledFrom(checkIn), wrong: NONE_WRONG };
  return shown(formPage(showingFor(request, token, checkIn), page));
}

/** Where nothing is known of the client's own language, questions come in the one of the page around them. */
const askedIn = ({ headers }: CheckInRequest) => ({
  query: { language: languageFor(undefined, headers.get("accept-language")) },
});

const NONE_WRONG: ReadonlySet<string> = new Set();
const STATUS: Readonly<Record<Ending, number>> = {
  used: 200,
  sent: 200,
  expired: 410,
  revoked: 410,
  unknown: 404,
  unavailable: 409,
  elsewhere: 403,
};

type NotOpened = { readonly token: string; readonly failure: CallFailure };

async function showEnded(ports: CheckInPorts, request: CheckInRequest, { token }: NotOpened): Promise<PageAnswer> {
  const { state, lines } = await ports.stateOf(token);
  const ending = state === "open" ? "unavailable" : state;
  return shown(endedPage(showingFor(request), { ending, lines, token }), STATUS[ending]);
}

/** A form that was sent without the script. What was filled in stands in it again whenever it could not be taken. */
async function take(ports: CheckInPorts, request: CheckInRequest, token: string): Promise<PageAnswer> {
  if (!isFromSameOrigin(request.headers, ports.origins))
    return shown(endedPage(showingFor(request), { ending: "elsewhere", lines: [] }), STATUS.elsewhere);
  const caller = ports.callerFor(token);
  const opened = await caller.call("open-check-in", askedIn(request));
  if (!opened.ok)
    return isUsed(opened)
      ? goTo(pathOf(showingFor(request, token)))
      : showEnded(ports, request, { token, failure: opened.failure });
  const checkIn = opened.value.body;
  const showing = showingFor(request, token, checkIn);
  const { forms, filled, wrong } = readFields(checkIn, request.form);
  const again = (problem: string, status: number): PageAnswer =>
    shown(formPage(showing, { checkIn, filled, wrong, problem }), status);
  if (!request.isWhole) return again(showing.words.problem.notKept, 413);
  if (wrong.size > 0) return again(showing.words.problem.answers, 422);
  if (forms.length === 0) return again(showing.words.problem.nothing, 422);

  const sent = await caller.call("send-check-in", { body: { forms } });
  if (sent.ok && sent.value.body.support !== undefined) return shown(supportedPage(showing, checkIn));
  if (sent.ok || isUsed(sent)) return goTo(pathOf(showing));
  return again(showing.words.problem.notKept, sent.failure.kind === "refused" ? sent.failure.status : 503);
}

const isUsed = (asked: Result<unknown, CallFailure>): boolean =>
  !asked.ok && asked.failure.kind === "refused" && asked.failure.because === "link-used";
