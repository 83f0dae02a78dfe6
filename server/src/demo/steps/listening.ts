import { ok } from "@attune/core";
import { closeWith } from "../../actions/measures/close-signal.ts";
import { importTranscript } from "../../actions/transcripts/import-transcript.ts";
import { readSession } from "../../actions/transcripts/read-session.ts";
import type { Ports } from "../../ports/ports.ts";
import type { KeptSignal } from "../../ports/signals.ts";
import { momentAfter } from "../content/days.ts";
import { sessionOf } from "../content/make-between.ts";
import type { DemoRiskClosing, DemoTranscript } from "../content/shape.ts";
import type { Step } from "../step.ts";
import { byTherapist, type Case, inSession, inTurn } from "./case.ts";

/** The transcripts that the therapist brings, and what came of signals about risk. */
export const listeningSteps = (of: Case): readonly Step[] => [
  ...of.client.transcripts.map((each) => transcriptStep(of, each)),
  ...of.client.riskClosings.map((each) => closingStep(of, each)),
];

const BROUGHT_AFTER = 150;

function transcriptStep(of: Case, { id, session, file, therapist }: DemoTranscript): Step {
  const { at, minutes } = sessionOf(of.client.sessions, session);
  const takeNamesOut = true;
  return byTherapist(of, {
    what: `transcript ${id}`,
    at: momentAfter(at, minutes + BROUGHT_AFTER),
    async does(ports) {
      const bytes = Buffer.from(file.text, "utf8");
      const read = readSession({ bytes, name: file.name, therapists: [therapist], takeNamesOut });
      if (!read.ok) return read;
      return importTranscript(ports, { client: of.id, ...inSession(of, session), takeNamesOut }, read.value);
    },
  });
}

function closingStep(of: Case, closing: DemoRiskClosing): Step {
  const { rule, session, seenAt, closedAt, happened, action, outcome } = closing;
  const words = { happened, seenAt: of.moment(seenAt), action, outcome };
  return byTherapist(of, {
    what: `closing ${rule} ${session}`,
    at: closedAt,
    async does(ports) {
      const open = await openSignals(ports, of);
      if (!open.ok) return open;
      const meant = meantBy(closing, open.value);
      return inTurn(
        ...meant.map(
          ({ id, version }) =>
            () =>
              closeWith(ports, { client: of.id, id, version, closing: words }),
        ),
      );
    },
  });
}

const MOST = 100;

async function openSignals({ access, signals }: Ports, { id }: Case) {
  const permit = await access.clientPermit("list-client-signals", id);
  if (!permit.ok) return permit;
  const page = await signals.list(permit.value, { state: "open", limit: MOST });
  return page.ok ? ok(page.value.rows) : page;
}

/** A mood chart may have raised several in one week; what was seen is the latest. */
function meantBy({ rule, session }: DemoRiskClosing, open: readonly KeptSignal[]): readonly KeptSignal[] {
  const meant = open.filter(({ signal }) => signal.rule === rule && signal.session === session);
  return rule === "mood-chart-change" ? meant.slice(0, 1) : meant;
}
