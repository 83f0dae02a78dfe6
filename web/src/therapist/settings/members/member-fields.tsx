import type { AnswerOf, RouteNamed } from "@attune/api";
import { Check, Choice, TextField } from "../../../parts/fields.tsx";
import { useSettingsWords } from "../words.ts";

export type Member = AnswerOf<RouteNamed<"list-members">>["rows"][number];
export type Role = Member["roles"][number];
export type MemberBody = {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly language: "en" | "de" | "";
};

const ROLES: readonly Role[] = ["therapist", "trainee", "supervisor", "administrator", "researcher"];
export const NOBODY: MemberBody = { name: "", email: "", roles: ["therapist"], language: "" };

export const memberBody = ({ name, email, roles, language }: Member): MemberBody => ({
  name,
  email,
  roles,
  language: language ?? "",
});

/** What is sent of it. */
export const memberFacts = ({ name, email, roles, language }: MemberBody) => ({
  name: name.trim(),
  email: email.trim(),
  roles: [...roles],
  ...(language !== "" && { language }),
});

const ADDRESS = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;

/** What is still missing. */
export function useMemberProblem(): (body: MemberBody) => string | undefined {
  const { members: words } = useSettingsWords();
  return ({ name, email, roles }) => {
    if (name.trim() === "") return words.nameNeeded;
    if (!ADDRESS.test(email.trim())) return words.emailWrong;
    return roles.length === 0 ? words.roleNeeded : undefined;
  };
}

type MemberFieldsProps = { readonly body: MemberBody; readonly change: (body: MemberBody) => void };

export function MemberFields({ body, change }: MemberFieldsProps) {
  const words = useSettingsWords();
  const { members } = words;
  return (
    <>
      <div className="fields-row">
        <TextField label={members.name} value={body.name} required onChange={(name) => change({ ...body, name })} />
        <TextField
          type="email"
          label={members.email}
          hint={members.emailHint}
          value={body.email}
          most={254}
          required
          onChange={(email) => change({ ...body, email })}
        />
      </div>
      <RoleFields body={body} change={change} />
      <Choice
        label={members.language}
        value={body.language}
        options={(["", "en", "de"] as const).map((value) => ({
          value,
          label: value === "" ? members.languageOfPractice : words.languages[value],
        }))}
        onChange={(language) => change({ ...body, language })}
      />
    </>
  );
}

function RoleFields({ body, change }: MemberFieldsProps) {
  const { members, roles } = useSettingsWords();
  return (
    <fieldset>
      <legend className="field-label">{members.roles}</legend>
      {ROLES.map((role) => (
        <Check
          key={role}
          label={roles[role]}
          hint={members.roleSees[role]}
          value={body.roles.includes(role)}
          onChange={(has) =>
            change({ ...body, roles: has ? [...body.roles, role] : body.roles.filter((each) => each !== role) })
          }
        />
      ))}
    </fieldset>
  );
}
