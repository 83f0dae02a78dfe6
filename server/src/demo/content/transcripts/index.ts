import type { ToldTranscript } from "../story.ts";
import { claraWeiss09 } from "./clara-weiss-09.data.ts";
import { claraWeiss18 } from "./clara-weiss-18.data.ts";
import { graceWhitcombe05 } from "./grace-whitcombe-05.data.ts";
import { henrikDahl09 } from "./henrik-dahl-09.data.ts";
import { imogenFairley08 } from "./imogen-fairley-08.data.ts";
import { joelAbernathy10 } from "./joel-abernathy-10.data.ts";
import { kimBui04 } from "./kim-bui-04.data.ts";
import { martaIversen05 } from "./marta-iversen-05.data.ts";
import { martinOyelaran04 } from "./martin-oyelaran-04.data.ts";
import { martinOyelaran11 } from "./martin-oyelaran-11.data.ts";
import { nadiaBrandt05 } from "./nadia-brandt-05.data.ts";
import { priyaRaman06 } from "./priya-raman-06.data.ts";
import { rubenCastellano12 } from "./ruben-castellano-12.data.ts";
import { samirKassab06 } from "./samir-kassab-06.data.ts";
import { yaraMendes07 } from "./yara-mendes-07.data.ts";

/** Every transcript of the demo practice: invented sessions of invented people. Adding one is a new file and a new line here. */
export const toldTranscripts: readonly ToldTranscript[] = [
  claraWeiss09,
  claraWeiss18,
  graceWhitcombe05,
  henrikDahl09,
  imogenFairley08,
  joelAbernathy10,
  kimBui04,
  martaIversen05,
  martinOyelaran04,
  martinOyelaran11,
  nadiaBrandt05,
  priyaRaman06,
  rubenCastellano12,
  samirKassab06,
  yaraMendes07,
];
