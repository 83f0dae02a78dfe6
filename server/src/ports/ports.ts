import type { Result } from "@attune/core";
import type { ClientPermit, Permit } from "../access/permit.ts";
import type { Denied } from "../access/permit-for.ts";
import type { Clock } from "./clock.ts";
import type { Jobs } from "./jobs.ts";
import type { RecordStore } from "./records.ts";

/** Leave to do things; see access/. */
export type Access = {
  readonly permit: <Action extends string>(action: Action) => Promise<Result<Permit<Action>, Denied>>;
  readonly clientPermit: <Action extends string>(
    action: Action,
    client: string,
  ) => Promise<Result<ClientPermit<Action>, Denied>>;
};

/** What actions work with. All of it belongs to one transaction of one actor. */
export type Ports = {
  readonly access: Access;
  readonly clock: Clock;
  readonly jobs: Jobs;
  readonly records: RecordStore;
};
