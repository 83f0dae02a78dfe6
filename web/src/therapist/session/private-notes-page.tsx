import { PageHead } from "../../parts/layout.tsx";

export const PrivateNotesPage = () => <PageHead title="PrivateNotesPage" />;
