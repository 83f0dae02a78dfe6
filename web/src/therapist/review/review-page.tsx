import { PageHead } from "../../parts/layout.tsx";

export const ReviewPage = () => <PageHead title="ReviewPage" />;
