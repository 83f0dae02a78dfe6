import { PageHead } from "../../parts/layout.tsx";

export const TrianglePage = () => <PageHead title="TrianglePage" />;
