import { PageHead } from "../../parts/layout.tsx";
import { DiaryCard } from "./diary/diary-card.tsx";
import { ExercisesCard } from "./exercise/exercises-card.tsx";
import { GoalsCard } from "./goals/goals-card.tsx";
import { useWorkWords } from "./words.ts";

/** Goals in the client's own words, what they try between sessions, and what they write for themselves. */
export function WorkPage() {
  const words = useWorkWords();
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <ExercisesCard />
      <GoalsCard />
      <DiaryCard />
    </>
  );
}
