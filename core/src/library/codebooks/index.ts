import type { Codebook } from "../../coding/codebook.ts";
import { attunement } from "./attunement.ts";
import { epitome } from "./epitome.ts";
import { miti } from "./miti.ts";

/** Every coding scheme the system knows. Adding one is a new file and a new line here. */
export const codebooks: readonly Codebook[] = [attunement, epitome, miti];
