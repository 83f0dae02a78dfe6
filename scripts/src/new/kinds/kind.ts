/** The name of a new entry, as each place writes it. */
export type EntryName = {
  /** `zoom-chat`. */
  readonly id: string;
  /** `zoomChat`. */
  readonly constant: string;
  /** `Zoom chat`. */
  readonly title: string;
};

/** A file to be written; its path starts from the root of the repository. */
export type NewFile = { readonly path: string; readonly text: string };

/** Something that can be added to the project: the files that begin it and the register that must know it. */
export type Kind = {
  readonly id: string;
  /** Where its files stand. */
  readonly folder: string;
  /** How its register is ordered, where it has one; in order of meaning, a new entry comes last. */
  readonly register?: "by name" | "in order of meaning";
  /** A second register beside the first, of what `<constant><suffix>` in `<id><ending>` exports. */
  readonly second?: { readonly register: string; readonly suffix: string; readonly ending: string };
  /** What the person has to do now. */
  readonly next: string;
  /** The files that begin it, given the names of those which stand in the folder already. */
  readonly files: (name: EntryName, standing: readonly string[]) => readonly NewFile[];
};
