import { PageHead } from "../../parts/layout.tsx";

export const ListenPage = () => <PageHead title="ListenPage" />;
