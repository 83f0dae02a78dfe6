import type { LineBody } from "./crisis-body.ts";

/** Lines as a client sees them. */
export const CrisisLines = ({ lines }: { readonly lines: readonly LineBody[] }) => (
  <ul className="rows">
    {lines.map(({ name, number, hours, says }, at) => (
      <li key={at}>
        <strong>{name}</strong>: <span className="figure">{number}</span>
        {hours !== "" && `, ${hours}`}
        {says !== "" && <p className="hint">{says}</p>}
      </li>
    ))}
  </ul>
);
