import { checkWithoutGeneratedCode } from "@attune/api";
import { RouterProvider } from "@tanstack/react-router";
import { startPages } from "../parts/start-pages.tsx";
import { router } from "./routes.tsx";
import "../styles/portal-all.css";

checkWithoutGeneratedCode();
startPages(<RouterProvider router={router} />);
