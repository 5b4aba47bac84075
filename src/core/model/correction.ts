import type { Area } from "./address";
import type { Role, TableKind } from "./table";

/** What the user said about a table; it wins over what we read, and is kept with the workbook. */
export type Correction =
  | {
      readonly kind: "role";
      readonly fingerprint: string;
      readonly header: string;
      /** Which of the columns with that heading, from 0 on, where several have it, as below a merged one. */
      readonly nth?: number;
      readonly role: Role | "none";
    }
  | { readonly kind: "dismissed"; readonly fingerprint: string }
  | { readonly kind: "declared"; readonly sheet: string; readonly area: Area; readonly tableKind: TableKind };
