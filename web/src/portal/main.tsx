import "../practice/without-generated-code.ts";
import { RouterProvider } from "@tanstack/react-router";
import { startPages } from "../parts/start-pages.tsx";
import { router } from "./routes.tsx";
import "../styles/portal-all.css";

startPages(<RouterProvider router={router} />);
