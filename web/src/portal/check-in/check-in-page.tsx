import { PageHead } from "../../parts/layout.tsx";

export const CheckInPage = () => <PageHead title="CheckInPage" />;
