import { createRoot } from "react-dom/client";
import { PreviewPage } from "./page/PreviewPage";

const root = document.getElementById("preview");
if (root) createRoot(root).render(<PreviewPage />);
