/** One step forward of the schema. Once released its statements never change: their checksum is kept in the database. */
export type Migration = {
  /** As `0001-practice`; the order of the names is the order of the steps. */
  readonly id: string;
  readonly statements: readonly string[];
};
