import { z } from "zod";

export type Method = "GET" | "POST" | "PUT" | "DELETE";

/** Which parts of a route's description a schema fills. */
type Parts = {
  /** What stands in the path, such as the client. */
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
};

/**
 * One thing that can be asked of the practice server. `id` is also the name of the action in the policy table, in the
 * audit and in the typed caller.
 */
export type Route = Parts & {
  readonly id: string;
  readonly method: Method;
  /** With names of parameters in braces, as in OpenAPI. */
  readonly path: `/${string}`;
  /** One sentence in the words of the clinic. */
  readonly does: string;
  /** `sign-in`: for those who are not signed in yet. `link`: needs the secret of a check-in link. */
  readonly door?: "open" | "sign-in" | "link";
  /** The answer's `version` is its ETag. */
  readonly hasVersion?: true;
  /** Refused without the ETag of what is changed: two open windows never overwrite each other. */
  readonly needsVersion?: true;
  /** Most bytes of a body; left out, 64 KiB. */
  readonly mostBytes?: number;
  /** True where the same request may be done twice without harm, so that no key is asked for. Reading is so always. */
  readonly mayRepeat?: true;
};

/** Keeps the exact types of a route's schemas. */
export const route = <const Described extends Route>(described: Described): Described => described;

export const isWrite = ({ method }: Pick<Route, "method">): boolean => method !== "GET";

/** Whether a key is asked for, under which the same request is done only once however often it arrives. */
export const needsKey = (described: Pick<Route, "method" | "door" | "mayRepeat">): boolean =>
  isWrite(described) && described.mayRepeat !== true && described.door !== "sign-in";

const MOST_BYTES = 64 * 1024;
export const mostBytes = ({ mostBytes: most = MOST_BYTES }: Pick<Route, "mostBytes">): number => most;

export type ParamsOf<R extends Route> = R extends { readonly params: z.ZodType<infer Read> }
  ? Read
  : Record<never, never>;
export type QueryOf<R extends Route> = R extends { readonly query: z.ZodType<infer Read> }
  ? Read
  : Record<never, never>;
export type BodyOf<R extends Route> = R extends { readonly body: z.ZodType<infer Read> } ? Read : undefined;
export type AnswerOf<R extends Route> = z.output<R["answer"]>;

/** A record's place: its client and itself. */
export const inClient = z.object({ client: z.uuid() });
export const inRecord = z.object({ client: z.uuid(), id: z.uuid() });
export const byId = z.object({ id: z.uuid() });

/** What a write answers: where it is now, and as which version. */
export const written = z.object({ id: z.uuid(), version: z.int().min(1) });
export const nothing = z.object({});

const MOST_ON_A_PAGE = 200;
const ON_A_PAGE = 50;

/** Where to go on: the answer before gave the place. */
export const page = z.object({
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(MOST_ON_A_PAGE).default(ON_A_PAGE),
});

/** A page of a list; `next` is there while there is more. */
export const pageOf = <Row extends z.ZodType>(row: Row) =>
  z.object({ rows: z.array(row), next: z.string().exactOptional() });
