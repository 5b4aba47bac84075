import { STALENESS } from "../../model/health";
import { STALE_AFTER_CADENCES } from "../../model/thresholds";
import { asOfDay, cadenceDays, dayOf, IRREGULAR, latenessOf } from "./plain-days";
import { penOf, wordsOf, type PlainDialect } from "./plain-dialect";
import type { Expression } from "./plain-expression";
import type { KnownTexts } from "./plain-texts";
import { argumentsOf } from "./plain-values";

const say = wordsOf(STALENESS);
const ARGUMENTS = 3;
/** Behind the limit, which we never write. */
const LATE = 4;

/** What `OKR.STALENESS(updated,cadence,asOf)` says, without our functions; undefined for arguments that we never write. */
export function plainStaleness(
  args: readonly Expression[],
  dialect: PlainDialect,
  texts: KnownTexts,
): string | undefined {
  const pen = penOf(dialect);
  const values = argumentsOf(args.slice(0, ARGUMENTS), ARGUMENTS, { pen, texts });
  const late = latenessOf(args[LATE]?.text);
  if (!values || !late || (args[ARGUMENTS]?.text ?? "") !== "" || args.length > LATE + 1) return undefined;
  const [typed = "", rhythm = "", day = ""] = values;
  const updated = dayOf(pen, "updated", { typed, known: texts.updated });
  const cadence = cadenceDays(pen, rhythm, texts.cadence);
  const asOf = asOfDay(pen, day);
  const age = pen.define("age", `(${asOf}-${updated.day})`);
  const word = pen.unless(
    [
      [`OR(${updated.fault},ISTEXT(${cadence}),${asOf}<1)`, say.checkDate],
      [`${updated.day}=0`, say.never],
      [`${age}<0`, say.checkDate],
      [`AND(${cadence}=${IRREGULAR},${age}<${late.stale})`, say.fresh],
    ],
    `IF(${age}<=${cadence},${say.fresh},IF(${age}<=${cadence}+${late.grace},${say.due},IF(OR(${age}>=${late.stale},${age}>${STALE_AFTER_CADENCES}*${cadence}),${say.stale},${say.overdue})))`,
  );
  return pen.finish(`IFERROR(${word},${say.checkDate})`);
}
