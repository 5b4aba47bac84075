import { ENGINEERING } from "./engineering";
import { FINANCE } from "./finance";
import { INSTITUTIONS } from "./institutions";
import { MARKETING } from "./marketing";
import type { Metric } from "./metric";
import { OPERATIONS } from "./operations";
import { PEOPLE } from "./people";
import { PLAIN_WORDS } from "./plain-words";
import { PRODUCT } from "./product";
import { REVENUE } from "./revenue";
import { SALES } from "./sales";
import { SUPPORT } from "./support";

/** Every metric that we know by name. */
export const METRICS: readonly Metric[] = [
  ...FINANCE,
  ...REVENUE,
  ...SALES,
  ...MARKETING,
  ...SUPPORT,
  ...PRODUCT,
  ...ENGINEERING,
  ...PEOPLE,
  ...OPERATIONS,
  ...INSTITUTIONS,
  ...PLAIN_WORDS,
];
