import type { AnswerOf, RouteNamed } from "@attune/api";
import { Dial } from "./dial.tsx";

type Lines = AnswerOf<RouteNamed<"read-own-support">>["lines"];

/** Whom the client can turn to, as the practice has said. */
export const LineList = ({ lines }: { readonly lines: Lines }) => (
  <ul className="lines">
    {lines.map(({ name, number, hours, says }) => (
      <li key={`${name} ${number}`}>
        <strong>{name}</strong>
        <Dial number={number} />
        {hours !== undefined && <span>{hours}</span>}
        {says !== undefined && <span>{says}</span>}
      </li>
    ))}
  </ul>
);
