import type { ClientStory } from "../story.ts";
import { bethanRhys } from "./bethan-rhys.data.ts";
import { claraWeiss } from "./clara-weiss.data.ts";
import { danielAchterberg } from "./daniel-achterberg.data.ts";
import { eliasNovak } from "./elias-novak.data.ts";
import { freyaLindqvist } from "./freya-lindqvist.data.ts";
import { graceWhitcombe } from "./grace-whitcombe.data.ts";
import { hannaKrol } from "./hanna-krol.data.ts";
import { henrikDahl } from "./henrik-dahl.data.ts";
import { imogenFairley } from "./imogen-fairley.data.ts";
import { joelAbernathy } from "./joel-abernathy.data.ts";
import { katarinaVolkova } from "./katarina-volkova.data.ts";
import { kimBui } from "./kim-bui.data.ts";
import { martaIversen } from "./marta-iversen.data.ts";
import { martinOyelaran } from "./martin-oyelaran.data.ts";
import { nadiaBrandt } from "./nadia-brandt.data.ts";
import { noraPfeiffer } from "./nora-pfeiffer.data.ts";
import { oliverSandhu } from "./oliver-sandhu.data.ts";
import { priyaRaman } from "./priya-raman.data.ts";
import { rubenCastellano } from "./ruben-castellano.data.ts";
import { samirKassab } from "./samir-kassab.data.ts";
import { theoMarchetti } from "./theo-marchetti.data.ts";
import { victorAlmeida } from "./victor-almeida.data.ts";
import { yaraMendes } from "./yara-mendes.data.ts";
import { zaneleCarr } from "./zanele-carr.data.ts";

/** Every client of the demo practice: eight presentations, each in three approaches. Adding one is a new file and a new line here. */
export const clientStories: readonly ClientStory[] = [
  nadiaBrandt,
  oliverSandhu,
  freyaLindqvist,
  martinOyelaran,
  claraWeiss,
  samirKassab,
  hannaKrol,
  danielAchterberg,
  yaraMendes,
  priyaRaman,
  eliasNovak,
  bethanRhys,
  joelAbernathy,
  katarinaVolkova,
  theoMarchetti,
  graceWhitcombe,
  rubenCastellano,
  martaIversen,
  henrikDahl,
  imogenFairley,
  zaneleCarr,
  victorAlmeida,
  noraPfeiffer,
  kimBui,
];
