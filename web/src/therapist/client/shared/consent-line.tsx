import { Link } from "@tanstack/react-router";
import { useAsk } from "../../../practice/asking.ts";
import { useOverviewWords } from "../words.ts";

/** What a client has agreed to now; undefined while it is read, or where it is not for whoever asks. */
export function useAgreed(client: string, purpose: "treatment" | "questionnaires"): boolean | undefined {
  const { data } = useAsk("list-consents", { params: { client }, query: { limit: 200 } });
  return data?.rows.some((consent) => consent.purpose === purpose && consent.allows);
}

/** Says why nothing can be written here, and where that is changed. */
export function ConsentLine({ client }: { readonly client: string }) {
  const words = useOverviewWords();
  if (useAgreed(client, "treatment") !== false) return null;
  return (
    <p className="trouble">
      {words.noTreatment}{" "}
      <Link to="/clients/$client/records" params={{ client }}>
        {words.toConsents}
      </Link>
    </p>
  );
}
