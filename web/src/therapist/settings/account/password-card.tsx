import { type FormEvent, useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { TextField } from "../../../parts/fields.tsx";
import { Card } from "../../../parts/layout.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { useRenew } from "../../../practice/asking.ts";
import { practice } from "../../../practice/caller.ts";
import { useAccountExplain } from "./use-account-explain.ts";
import { useAccountWords } from "./words.ts";

const EMPTY = { password: "", newPassword: "", again: "" } as const;
type Typed = { readonly [Name in keyof typeof EMPTY]: string };
const COMPLETE = { password: "current-password", newPassword: "new-password", again: "new-password" } as const;
const MOST = 1024;

/** A new password; every other sign-in ends with it. */
export function PasswordCard({ email }: { readonly email: string | undefined }) {
  const { password: words } = useAccountWords();
  const { typed, type, submit, problem } = useChanging();
  return (
    <Card title={words.title} hint={words.hint}>
      <form className="fields" noValidate onSubmit={(event) => void submit(event)}>
        {/* For the browser's own list of passwords: whose it is. */}
        <input type="text" autoComplete="username" value={email ?? ""} readOnly hidden />
        {(["password", "newPassword", "again"] as const).map((name) => (
          <TextField
            key={name}
            type="password"
            label={words[name]}
            value={typed[name]}
            most={MOST}
            autoComplete={COMPLETE[name]}
            onChange={(text) => type({ ...typed, [name]: text })}
          />
        ))}
        <p role="alert" className="field-problem">
          {problem}
        </p>
        <div>
          <Button type="submit">{words.change}</Button>
        </div>
      </form>
    </Card>
  );
}

function useChanging() {
  const { password: words } = useAccountWords();
  const explain = useAccountExplain();
  const renew = useRenew();
  const say = useSay();
  const [typed, type] = useState<Typed>(EMPTY);
  const [problem, tell] = useState<string>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { password, newPassword, again } = typed;
    if (password === "" || newPassword === "") return tell(words.missing);
    if (newPassword !== again) return tell(words.differ);
    // A wrong password is answered like a lost sign-in, and must not lead to the door.
    const done = await practice.call("change-password", { body: { password, newPassword } });
    tell(done.ok ? undefined : explain(done.failure));
    if (!done.ok) return;
    type(EMPTY);
    await renew();
    say(words.changed);
  };
  return { typed, type, submit, problem };
}
