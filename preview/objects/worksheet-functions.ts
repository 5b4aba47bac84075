import { hostObject, type HostObject, type ObjectKind } from "../protocol/host-object";
import type { Session } from "./session";

interface FunctionResult {
  readonly value: number;
}

const RESULT: ObjectKind<FunctionResult> = {
  name: "FunctionResult",
  properties: { Error: () => null, Value: ({ value }) => value },
};

const FIRST_DAY_MILLISECONDS = Date.UTC(1899, 11, 30);
const DAY_MILLISECONDS = 86_400_000;

/** Of Excel's functions only DATE, which tells from which day a workbook counts; any other is refused. */
const FUNCTIONS: ObjectKind<Session> = {
  name: "Functions",
  methods: {
    Date: ({ book }, year, month, day) => {
      const days =
        (Date.UTC(Number(year), Number(month) - 1, Number(day)) - FIRST_DAY_MILLISECONDS) / DAY_MILLISECONDS;
      return hostObject(RESULT, { value: days - (book.dateShiftDays ?? 0) });
    },
  },
};

export function functionsObject(session: Session): HostObject {
  return hostObject(FUNCTIONS, session);
}
