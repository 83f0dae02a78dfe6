import { PageHead } from "../../parts/layout.tsx";

export const GoingPage = () => <PageHead title="GoingPage" />;
