import { PageHead } from "../../parts/layout.tsx";

export const SessionPage = () => <PageHead title="SessionPage" />;
