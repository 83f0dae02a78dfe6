import { qrCode } from "@attune/core";
import { drawCheckInCode } from "../actions/preparation/draw-check-in-code.ts";
import { readPreparation } from "../actions/preparation/read-preparation.ts";
import type { Bindings } from "../app/binding.ts";
import { answered } from "./answered.ts";
import { lookOnce } from "./look-once.ts";

export const prepareBindings: Bindings<"read-preparation" | "draw-check-in-code"> = {
  "read-preparation": {
    async alone({ actor, params: { client } }, premises) {
      const seen = { action: "read-preparation", client };
      return answered(await lookOnce(premises, { actor, seen }, (ports) => readPreparation(ports, client)));
    },
  },
  "draw-check-in-code": {
    run: async ({ params: { client }, body: { link } }, ports) =>
      answered(await drawCheckInCode(ports, { client, link }, qrCode)),
  },
};
