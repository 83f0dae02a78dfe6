import type { RecordNamed } from "../../../practice/records.ts";

export type Formulation = RecordNamed<"formulation">;
export type Approach = Formulation["approach"];

/** Where a version that is being written waits on this device. */
export const formulationPlace = (client: string, approach: string): string => `formulation:${client}:${approach}`;
