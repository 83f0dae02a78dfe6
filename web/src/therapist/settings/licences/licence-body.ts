import { type AnswerOf, APPROACHES, PRESENTATIONS, type RouteNamed } from "@attune/api";
import { filledLines } from "../../client/shared/lines.ts";

export type Licence = AnswerOf<RouteNamed<"list-licences">>["rows"][number];

export type LicenceBody = {
  readonly memberId: string;
  readonly profession: string;
  readonly number: string;
  readonly issuedBy: string;
  readonly validUntil: string;
  readonly conditions: readonly string[];
  readonly approaches: readonly string[];
};

/** What is offered to tick; a line of one's own is kept beside it. */
export const KNOWN = { conditions: PRESENTATIONS.filter((each) => each !== "other"), approaches: APPROACHES } as const;

export const newLicence = (memberId: string): LicenceBody => ({
  memberId,
  profession: "",
  number: "",
  issuedBy: "",
  validUntil: "",
  conditions: [],
  approaches: [],
});

export const licenceBody = (licence: Licence): LicenceBody => ({
  memberId: licence.memberId,
  profession: licence.profession,
  number: licence.number ?? "",
  issuedBy: licence.issuedBy,
  validUntil: licence.validUntil ?? "",
  conditions: licence.conditions ?? [],
  approaches: licence.approaches ?? [],
});

/** What is sent: what was left empty is left out. */
export function licenceFacts(body: LicenceBody) {
  const { memberId, profession, issuedBy, number, validUntil } = body;
  const [conditions, approaches] = [filledLines(body.conditions), filledLines(body.approaches)];
  return {
    memberId,
    profession: profession.trim(),
    issuedBy: issuedBy.trim(),
    ...(number.trim() !== "" && { number: number.trim() }),
    ...(validUntil !== "" && { validUntil }),
    ...(conditions.length > 0 && { conditions }),
    ...(approaches.length > 0 && { approaches }),
  };
}

const SOON_DAYS = 60;
const DAY_MS = 86_400_000;

export type Validity = "open" | "valid" | "soon" | "over";

/** How a licence stands on a day. @param today the local day */
export function validityOf(validUntil: string | undefined, today: string): Validity {
  if (validUntil === undefined || validUntil === "") return "open";
  if (validUntil < today) return "over";
  return (Date.parse(validUntil) - Date.parse(today)) / DAY_MS <= SOON_DAYS ? "soon" : "valid";
}
