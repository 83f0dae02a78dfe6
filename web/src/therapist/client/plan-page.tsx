import { PageHead } from "../../parts/layout.tsx";

export const PlanPage = () => <PageHead title="PlanPage" />;
