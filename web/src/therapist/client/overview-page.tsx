import { PageHead } from "../../parts/layout.tsx";

export const OverviewPage = () => <PageHead title="OverviewPage" />;
