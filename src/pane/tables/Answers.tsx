import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, paddingBlock: "4px" },
});

/** The answers of a question, as buttons beside each other. */
export function Answers({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().answers}>{children}</div>;
}
