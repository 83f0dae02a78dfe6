import { Asked } from "../../../parts/asked.tsx";
import { Card } from "../../../parts/layout.tsx";
import { useAsk } from "../../../practice/asking.ts";
import { PortalLink } from "../../portal-link.tsx";
import { useOwnId } from "../../shared/own.ts";
import { usePlanWords } from "../words.ts";
import { latestConsents, stateNow } from "./latest-consents.ts";

/** Every purpose that the client was asked for, and what they said. */
export function ConsentList() {
  const words = usePlanWords().consents;
  const consents = useOwnConsents();
  const now = new Date().toISOString();
  return (
    <Card title={words.title} hint={words.hint}>
      <Asked of={consents}>
        {({ rows }) => {
          const latest = latestConsents(rows);
          if (latest.length === 0) return <p>{words.empty}</p>;
          return (
            <ul className="door-list">
              {latest.map((consent) => (
                <li key={consent.id}>
                  <PortalLink to={`/my/plan/agreed/${consent.purpose}`} className="door-row">
                    <span>{words.purposes[consent.purpose]}</span>
                    <strong>{words.states[stateNow(consent, now)]}</strong>
                  </PortalLink>
                </li>
              ))}
            </ul>
          );
        }}
      </Asked>
    </Card>
  );
}

export const useOwnConsents = () => useAsk("list-consents", { params: { client: useOwnId() }, query: { limit: 200 } });
