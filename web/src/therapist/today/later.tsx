import { type ComponentProps, lazy, Suspense, useState } from "react";
import { Waiting } from "../../parts/asked.tsx";

/** What Today needs only once something is pressed comes then, so that the first page opens quickly. */
const LaterPlan = lazy(async () => ({ default: (await import("./plan-dialog.tsx")).PlanDialog }));
const LaterClosing = lazy(async () => ({ default: (await import("./closing-form.tsx")).ClosingForm }));

/** Once it was open it stays, so that it can give the focus back when it closes. */
export function PlanDialog(props: ComponentProps<typeof LaterPlan>) {
  const [wasOpened, setOpened] = useState(props.isOpen);
  if (props.isOpen && !wasOpened) setOpened(true);
  return (
    wasOpened && (
      <Suspense>
        <LaterPlan {...props} />
      </Suspense>
    )
  );
}

export const ClosingForm = (props: ComponentProps<typeof LaterClosing>) => (
  <Suspense fallback={<Waiting />}>
    <LaterClosing {...props} />
  </Suspense>
);
