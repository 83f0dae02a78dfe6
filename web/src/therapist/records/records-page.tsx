import { PageHead } from "../../parts/layout.tsx";

export const RecordsPage = () => <PageHead title="RecordsPage" />;
