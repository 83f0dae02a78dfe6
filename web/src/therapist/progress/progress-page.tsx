import { PageHead } from "../../parts/layout.tsx";

export const ProgressPage = () => <PageHead title="ProgressPage" />;
