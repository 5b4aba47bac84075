import { writeFileSync } from "node:fs";
import { capabilitiesPage } from "./document";

writeFileSync("docs/capabilities.md", capabilitiesPage());
