import { PageHead } from "../../parts/layout.tsx";

export const SignalsPage = () => <PageHead title="SignalsPage" />;
