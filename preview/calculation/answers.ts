import type { FunctionCall, FunctionResult } from "../protocol/invocations";

/** Where a function's answer is awaited. */
export interface WaitingCell {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Known answers, and the calls that still wait for one. Our functions are pure, so an answer once known stays. */
export interface Answers {
  /** The answer, or undefined if it has yet to be asked for; the cell is noted to be calculated again then. */
  readonly lookUp: (call: FunctionCall, cell: WaitingCell) => FunctionResult | undefined;
  /** Whether calls wait that were not yet sent. */
  readonly isWaiting: boolean;
  /** Sends all that waits in one batch; answers with the cells that can be calculated now. */
  readonly askAll: () => Promise<readonly WaitingCell[]>;
  readonly forget: () => void;
}

const KEPT_ANSWERS = 50_000;

interface Waiting {
  readonly call: FunctionCall;
  readonly cells: WaitingCell[];
}

export function createAnswers(
  invoke: (calls: readonly FunctionCall[]) => Promise<readonly FunctionResult[]>,
): Answers {
  const known = new Map<string, FunctionResult>();
  let waiting = new Map<string, Waiting>();
  return {
    lookUp: (call, cell) => {
      const key = JSON.stringify([call.name, call.given]);
      const answer = known.get(key);
      if (answer) return answer;
      const entry = waiting.get(key) ?? { call, cells: [] };
      entry.cells.push(cell);
      waiting.set(key, entry);
      return undefined;
    },
    get isWaiting() {
      return waiting.size > 0;
    },
    askAll: async () => {
      const asked = [...waiting.entries()];
      waiting = new Map();
      const results = await invoke(asked.map(([, { call }]) => call));
      if (known.size > KEPT_ANSWERS) known.clear();
      for (const [index, [key]] of asked.entries()) known.set(key, results[index] ?? { error: "#VALUE!" });
      return asked.flatMap(([, { cells }]) => cells);
    },
    forget: () => known.clear(),
  };
}
