import { useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { TextField } from "../../../parts/fields.tsx";
import { useCommonWords } from "../../../words/common.ts";

type AddLineProps = {
  readonly label: string;
  readonly onAdd: (line: string) => void;
  readonly most?: number;
  readonly disabled?: boolean;
  readonly id?: string;
};

/** A field whose words become a line by Enter, or by the button for those without that key. */
export function AddLine({ label, onAdd, most = 4000, disabled = false, id }: AddLineProps) {
  const words = useCommonWords();
  const [line, type] = useState("");
  const add = () => {
    if (line.trim() === "") return;
    onAdd(line.trim());
    type("");
  };
  return (
    <div className="add-line">
      <TextField
        label={label}
        labelHidden
        placeholder={label}
        value={line}
        most={most}
        disabled={disabled}
        onChange={type}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          add();
        }}
        {...(id !== undefined && { id })}
      />
      {line.trim() !== "" && <Button onClick={add}>{words.add}</Button>}
    </div>
  );
}
