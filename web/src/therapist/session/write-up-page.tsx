import { PageHead } from "../../parts/layout.tsx";

export const WriteUpPage = () => <PageHead title="WriteUpPage" />;
