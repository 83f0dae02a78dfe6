import { PageHead } from "../../parts/layout.tsx";

export const WorkPage = () => <PageHead title="WorkPage" />;
