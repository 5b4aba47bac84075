import { CAPABILITIES } from "./capabilities";

const HEAD = `# What works

Every line is played by a test of its id in \`test/capabilities\`, which prints this page:
\`node -r ./scripts/typescript.cjs test/capabilities/print.ts\`. *Not yet* says that nothing plays it.

| id | what a person can do | |
|---|---|---|`;

/** The page of capabilities, as it should stand in `docs`. */
export function capabilitiesPage(): string {
  const rows = CAPABILITIES.map(
    ({ id, does, plays }) => `| ${id} | ${does} | ${plays ? "works" : "not yet"} |`,
  );
  return [HEAD, ...rows, ""].join("\n");
}
