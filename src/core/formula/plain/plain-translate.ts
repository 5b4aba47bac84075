import { withOurPrefix } from "../content";
import type { PlainDialect } from "./plain-dialect";
import { replaceCalls } from "./plain-expression";
import { plainHealth } from "./plain-health";
import { plainLink } from "./plain-link";
import { plainStaleness } from "./plain-staleness";
import type { KnownTexts } from "./plain-texts";

/**
 * One of our formulas as ordinary Excel: each call of ours becomes the rule itself, and all else stays as it is. The same
 * text in every row gives the same text in every row. undefined where it holds a call that we never write.
 */
export function plainFormula(formula: string, dialect: PlainDialect, texts: KnownTexts): string | undefined {
  return replaceCalls(withOurPrefix(formula), ({ name, args }) => {
    if (name === "OKR.HEALTH") return plainHealth(args, dialect, texts);
    if (name === "OKR.STALENESS") return plainStaleness(args, dialect, texts);
    if (name === "OKR.LINK") return plainLink(args, dialect, texts);
    return undefined;
  });
}
