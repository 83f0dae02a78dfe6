import "../practice/without-generated-code.ts";
import { RouterProvider } from "@tanstack/react-router";
import { prepareDrafts } from "../editing/draft-store.ts";
import { startPages } from "../parts/start-pages.tsx";
import { router } from "./routes.tsx";
import "../styles/therapist.css";

prepareDrafts();
startPages(<RouterProvider router={router} />);
