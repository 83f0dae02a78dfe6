import { PageHead } from "../../parts/layout.tsx";

export const SessionsPage = () => <PageHead title="SessionsPage" />;
