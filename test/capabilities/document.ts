import { CAPABILITIES, isPlayed } from "./capabilities";

const HEAD = `# What works

Every line is played by a test of its id in \`test/capabilities\`, through the command \`inspect review\` or in the pane, and
the tests print this page: \`node -r ./scripts/typescript.cjs test/capabilities/print.ts\`. *Not yet* says that nothing
plays it. The largest plan (B21) is played in the soak.

| id | what a person can do | |
|---|---|---|`;

/** The page of capabilities, as it should stand in `docs`. */
export function capabilitiesPage(): string {
  const rows = CAPABILITIES.map(
    (capability) =>
      `| ${capability.id} | ${capability.does} | ${isPlayed(capability) ? "works" : "not yet"} |`,
  );
  return [HEAD, ...rows, ""].join("\n");
}
