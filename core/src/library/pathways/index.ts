import type { Pathway } from "../../pathways/pathway.ts";
import { anxiety } from "./anxiety.ts";
import { anyPresentation } from "./any.ts";
import { bipolar } from "./bipolar.ts";
import { depression } from "./depression.ts";
import { lifeChanges } from "./life-changes.ts";
import { loss } from "./loss.ts";
import { ocd } from "./ocd.ts";
import { ptsd } from "./ptsd.ts";
import { relationship } from "./relationship.ts";

/** Every pathway, with the part that all share. Adding one is a new file and a new line here. */
export const pathways: readonly Pathway[] = [
  anxiety,
  anyPresentation,
  bipolar,
  depression,
  lifeChanges,
  loss,
  ocd,
  ptsd,
  relationship,
];
