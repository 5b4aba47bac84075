import type { PlanRequest } from "../../core/plan-request";
import { FLAGS_WORDS } from "./flags-words";

interface Rare {
  readonly label: string;
  readonly request: PlanRequest;
}

const { menu } = FLAGS_WORDS;

/** Flags for readers without the add-in, and back. */
export const FOR_READERS: readonly Rare[] = [
  { label: menu.freeze, request: { kind: "freeze" } },
  // What this Excel knows is not to be found out, so the newer formulas come first and the others are offered.
  { label: menu.plain, request: { kind: "plain", dialect: "modern" } },
  { label: menu.thaw, request: { kind: "thaw" } },
];

/** Rarely wanted, so kept out of the way; each shows its plan first. */
export const RARE: readonly Rare[] = [
  ...FOR_READERS,
  { label: menu.repair, request: { kind: "repair" } },
  { label: menu.log, request: { kind: "log" } },
  { label: menu["remove flags"], request: { kind: "remove", scope: "flags" } },
  { label: menu["remove everything"], request: { kind: "remove", scope: "everything" } },
];
