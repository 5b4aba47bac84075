import type { KeyResult } from "../model/key-result";
import { remembered } from "../model/remembered";
import { readKeyResult } from "../parse/key-result";
import { readStatement } from "../parse/statement";

/** What the words of a key result state, and whether they speak of work; the sentence is taken apart once for both. */
export const saidBy = remembered((name): Pick<KeyResult, "statement" | "isActivity"> => {
  return { statement: readStatement(name), isActivity: readKeyResult(name).isActivity === true };
});
