import * as histories from "./histories";
import * as measures from "./measures";
import * as readings from "./readings";
import * as summaries from "./summaries";

type CustomFunction = (...sent: readonly unknown[]) => unknown;

/** Every function by its name in Excel: `HEALTH` → `health`. */
export const ALL_FUNCTIONS: ReadonlyMap<string, CustomFunction> = new Map(
  Object.entries({ ...histories, ...measures, ...readings, ...summaries }).map(([name, custom]) => [
    name.toUpperCase(),
    custom as CustomFunction,
  ]),
);
