import type { KeyResult } from "../model/key-result";
import { remembered } from "../model/remembered";
import { speaksOfOwnWork } from "../parse/key-result";
import { namedTime } from "../parse/named-time";
import { readStatement } from "../parse/statement";

/** What the words of a KPI state, where they are a sentence. */
export const statedBy = remembered(readStatement);

/** What the words of a key result state, whether they speak of work, and when; the sentence is taken apart once for all. */
export const saidBy = remembered((name): Pick<KeyResult, "statement" | "isActivity" | "deadline"> => {
  const deadline = namedTime(name);
  return {
    statement: readStatement(name),
    isActivity: speaksOfOwnWork(name),
    ...(deadline && { deadline }),
  };
});
