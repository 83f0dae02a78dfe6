import { PageHead } from "../../../parts/layout.tsx";
import { BackLink } from "../../shared/back.tsx";
import { usePlanWords } from "../words.ts";
import { Devices } from "./devices.tsx";
import { Passkeys } from "./passkeys.tsx";

/** The client's ways in, and where they are signed in. */
export function SignInPage() {
  const words = usePlanWords();
  return (
    <>
      <BackLink to="/my/plan">{words.title}</BackLink>
      <PageHead title={words.signIn.title} />
      <Passkeys />
      <Devices />
    </>
  );
}
