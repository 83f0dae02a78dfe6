import { ButtonLink } from "../../parts/button.tsx";
import { Empty, PageHead } from "../../parts/layout.tsx";
import { useFrameWords } from "./words.ts";

export function NotHere() {
  const words = useFrameWords();
  return (
    <>
      <PageHead title={words.notHere} />
      <Empty title="" action={<ButtonLink to="/today">{words.toToday}</ButtonLink>} />
    </>
  );
}
