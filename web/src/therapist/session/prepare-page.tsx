import { PageHead } from "../../parts/layout.tsx";

export const PreparePage = () => <PageHead title="PreparePage" />;
