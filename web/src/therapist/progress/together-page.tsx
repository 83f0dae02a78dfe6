import { PageHead } from "../../parts/layout.tsx";

export const TogetherPage = () => <PageHead title="TogetherPage" />;
