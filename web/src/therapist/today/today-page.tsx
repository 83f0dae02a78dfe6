import { PageHead } from "../../parts/layout.tsx";

export const TodayPage = () => <PageHead title="TodayPage" />;
