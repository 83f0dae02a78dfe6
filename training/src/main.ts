import { writeFileSync } from "node:fs";
import { hasData } from "./data/rows.ts";
import { type CardFacts, cardJson, cardMarkdown } from "./report/card.ts";
import { DATA_TERMS, SPOKEN_WORDING, WRITTEN_WORDING } from "./report/card.wording.ts";
import { evaluateSpoken, evaluateWritten, tableOf } from "./report/table.ts";
import { type CrossValidated, crossValidateSpoken, packSpoken, SPOKEN } from "./spoken/train-spoken.ts";
import { type CrossValidatedWritten, crossValidateWritten, packWritten, WRITTEN } from "./written/train-written.ts";

const MODELS = new URL("../../models/", import.meta.url);
const began = Date.now();
const say = (line: string): void => console.error(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`);

/** `train` writes the model files and their cards; `evaluate` prints one table and writes nothing. */
async function main(command: string | undefined): Promise<number> {
  if (command !== "train" && command !== "evaluate") {
    console.error("Say train or evaluate.");
    return 2;
  }
  if (!hasData()) {
    console.error(
      "The labelled sets are not here: training reads them from ../shared/data beside the project. The models in models/ work without them.",
    );
    return 1;
  }
  const spoken = await crossValidateSpoken(say);
  const written = await crossValidateWritten(spoken.emotions, say);
  if (command === "evaluate") console.log(tableOf([...evaluateSpoken(spoken), ...evaluateWritten(written)]));
  else writeModels(spoken, written);
  return 0;
}

function writeModels(spoken: CrossValidated, written: CrossValidatedWritten): void {
  const spokenBytes = packSpoken(spoken, say);
  writeModel("spoken", spokenBytes, {
    ...SPOKEN,
    wording: SPOKEN_WORDING,
    evaluations: evaluateSpoken(spoken),
    data: [DATA_TERMS.annomi, DATA_TERMS.attunement, DATA_TERMS.emotions],
  });
  writeModel("written", packWritten(written), {
    ...WRITTEN,
    wording: WRITTEN_WORDING,
    evaluations: evaluateWritten(written),
    data: [DATA_TERMS.epitome, DATA_TERMS.emotions],
  });
}

function writeModel(name: string, bytes: Uint8Array, facts: Omit<CardFacts, "file" | "bytes">): void {
  const card = { ...facts, file: `${name}.atm`, bytes: bytes.length };
  writeFileSync(new URL(`${name}.atm`, MODELS), bytes);
  writeFileSync(new URL(`${name}.card.md`, MODELS), cardMarkdown(card));
  writeFileSync(new URL(`${name}.card.json`, MODELS), cardJson(card));
  say(`models/${name}.atm: ${bytes.length} bytes`);
}

process.exitCode = await main(process.argv[2]);
