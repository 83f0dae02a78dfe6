import { PageHead } from "../../parts/layout.tsx";

export const SettingsPage = () => <PageHead title="SettingsPage" />;
