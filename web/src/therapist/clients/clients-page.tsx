import { PageHead } from "../../parts/layout.tsx";

export const ClientsPage = () => <PageHead title="ClientsPage" />;
