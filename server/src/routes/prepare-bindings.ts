import { qrCode } from "@attune/core";
import { drawCheckInCode } from "../actions/preparation/draw-check-in-code.ts";
import { readPreparation } from "../actions/preparation/read-preparation.ts";
import type { Bindings } from "../app/binding.ts";
import type { Ports } from "../ports/ports.ts";
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
    async alone({ actor, params: { client }, body: { link } }, premises) {
      const seen = { action: "draw-check-in-code", client };
      const draw = (ports: Ports) => drawCheckInCode(ports, { client, link }, qrCode);
      return answered(await lookOnce(premises, { actor, seen }, draw));
    },
  },
};
