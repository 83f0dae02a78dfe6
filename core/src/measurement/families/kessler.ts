import type { Licence } from "../instrument.ts";
import { read } from "../sources.ts";

/** The terms of the Kessler scales, given the paper that each of them cites. */
export const kesslerLicence = (citation: string): Licence => ({
  ship: "bundle",
  terms:
    "Free to use, no permission required (R. C. Kessler, Harvard). The copyright line and the citation are shown with the form.",
  attribution: `© World Health Organization 2003. ${citation}`,
  evidence: [
    read({
      url: "https://www.hcp.med.harvard.edu/ncs/k6_scales.php",
      at: "Use of the K6 and K10 is free and does not require permission",
    }),
    read({
      work: "NSW Transcultural Mental Health Centre, page on the K6 and K10",
      at: "available for unrestricted use; include the WHO copyright and the citation",
    }),
    read({ work: "Logicly documentation of the OMSSS scales", at: "K10+ and K5 in the public domain" }),
  ],
});
