import { PageHead } from "../../parts/layout.tsx";

export const AccountPage = () => <PageHead title="AccountPage" />;
