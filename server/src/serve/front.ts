import { openApi } from "@attune/api";
import type { HttpBindings } from "@hono/node-server";
import { HEADERS } from "../app/headers.ts";
import type { Entrance } from "../app/request/find-actor.ts";
import type { Condition } from "./machine.ts";

/** What a request brings along for whoever answers it. */
export type RequestEnv = HttpBindings & { readonly entrance: Entrance };

export type Opened = {
  readonly answer: (request: Request, env: RequestEnv) => Promise<Response>;
  readonly condition: () => Condition;
};

/** What answers requests: from the first moment whether the server is well, and everything else once it is open. */
export class Front {
  #open: Opened | undefined;
  #isClosing = false;

  open(opened: Opened): void {
    this.#open = opened;
  }

  close(): void {
    this.#isClosing = true;
  }

  async answer(request: Request, env: HttpBindings, at: At): Promise<Response> {
    const url = new URL(request.url);
    if (url.pathname === "/healthz") return this.#health();
    const refusal = refusalOf(url, at);
    if (refusal !== undefined) return plain(refusal.status, refusal.words);
    if (this.#open === undefined || this.#isClosing) return plain(503, this.#state());
    if (url.pathname === API_DESCRIPTION && request.method === "GET") return json(openApi());
    return this.#open.answer(request, { ...env, entrance: at.entrance });
  }

  #health(): Response {
    const state = this.#state();
    return plain(state === "well" || state === "starting" ? 200 : 503, state);
  }

  #state(): "starting" | "stopping" | "broken" | "well" {
    if (this.#isClosing) return "stopping";
    if (this.#open === undefined) return "starting";
    return this.#open.condition() === "broken" ? "broken" : "well";
  }
}

/** How a request came, and the names under which the server may be asked for; none where any will do. */
export type At = {
  readonly entrance: Entrance;
  readonly names?: readonly string[];
  readonly mustBeSecure: boolean;
};

const API_DESCRIPTION = "/api/v1/openapi.json";

type Refusal = { readonly status: 403 | 421; readonly words: string };

/** Another name in the request is a page from elsewhere that had its own name lead here. */
function refusalOf({ host }: URL, { entrance, names, mustBeSecure }: At): Refusal | undefined {
  if (names !== undefined && !names.includes(host)) return { status: 421, words: "misdirected" };
  return mustBeSecure && !entrance.isSecure ? { status: 403, words: "only over https" } : undefined;
}

const plain = (status: number, text: string): Response =>
  new Response(`${text}\n`, { status, headers: { ...HEADERS, "content-type": "text/plain; charset=utf-8" } });

const json = (body: object): Response =>
  new Response(JSON.stringify(body), { headers: { ...HEADERS, "content-type": "application/json" } });
