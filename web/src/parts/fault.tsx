import { useCommonWords } from "../words/common.ts";
import { Button } from "./button.tsx";

/** In place of a page that could not be drawn. What went wrong is never shown: it may hold somebody's words. */
export function Fault() {
  const words = useCommonWords();
  return (
    <div className="trouble" role="alert">
      <p>{words.trouble.fault}</p>
      <Button onClick={() => location.reload()}>{words.again}</Button>
    </div>
  );
}
