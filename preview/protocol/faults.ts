import { REQUEST_ERRORS } from "./host-error";

/** Which requests of the pane a fault meets, counted from one since it was switched on. */
export type Moment = number | { readonly from: number } | "first write" | "every";

/** What can go wrong in a workbook that others use too. None is on unless somebody switches it on. */
export type Fault =
  /** With `afterWrites`, so many writes of the request are done before, and stay done. */
  | {
      readonly kind: "request fails";
      readonly at: Moment;
      readonly code: string;
      readonly afterWrites?: number | "all";
    }
  /** For so long, or just for the moment of the request. */
  | { readonly kind: "user edits a cell"; readonly at: Moment; readonly milliseconds?: number }
  | {
      readonly kind: "sheet deleted" | "sheet renamed" | "sheet protected";
      readonly at: Moment;
      readonly sheet: string;
    }
  | {
      readonly kind: "another author edits";
      readonly at: Moment;
      readonly sheet: string;
      readonly cell: string;
      readonly value: string | number;
    }
  /** Of what is sent, of what is answered, or of either. */
  | {
      readonly kind: "payload limit";
      readonly at: Moment;
      readonly bytes: number;
      readonly of?: "request" | "response";
    }
  /** Excel copies a formula that is written into a table's column into the blank cells of it. */
  | { readonly kind: "calculated columns"; readonly at: Moment }
  | { readonly kind: "slow answer"; readonly at: Moment; readonly milliseconds: number }
  | { readonly kind: "no answer"; readonly at: Moment }
  /** The pane is gone after so many writes of a request; whatever it sends from then on is refused. */
  | { readonly kind: "pane reloaded"; readonly at: number; readonly afterWrites: number | "all" };

export interface Faults {
  /** What is switched on now. */
  readonly active: readonly Fault[];
  /** Switches a fault on; returns how to switch it off. */
  switchOn(fault: Fault): () => void;
  clear(): void;
  /** The faults that the next request of the pane meets. */
  meet(request: { readonly isWrite: boolean }): readonly Fault[];
}

interface Armed {
  readonly fault: Fault;
  requests: number;
  writes: number;
}

/** The switchable list, all off. */
export function createFaults(): Faults {
  const armed = new Set<Armed>();
  return {
    get active() {
      return [...armed].map(({ fault }) => fault);
    },
    switchOn: (fault) => {
      const entry = { fault, requests: 0, writes: 0 };
      armed.add(entry);
      return () => armed.delete(entry);
    },
    clear: () => armed.clear(),
    meet: ({ isWrite }) => {
      const met = [...armed].filter((entry) => isDue(entry, isWrite));
      return met.map(({ fault, requests }) =>
        fault.kind === "pane reloaded" ? cutOff(fault, requests) : fault,
      );
    },
  };
}

function isDue(entry: Armed, isWrite: boolean): boolean {
  entry.requests += 1;
  if (isWrite) entry.writes += 1;
  const { at, kind } = entry.fault;
  if (at === "every") return true;
  if (typeof at === "object") return entry.requests >= at.from;
  if (kind === "pane reloaded") return entry.requests >= at;
  return at === "first write" ? isWrite && entry.writes === 1 : entry.requests === at;
}

/** The request in which the pane goes is done as far as it came; later ones come from nobody whom Excel knows. */
function cutOff({ at, afterWrites }: Extract<Fault, { kind: "pane reloaded" }>, request: number): Fault {
  const failure = { kind: "request fails", at, code: "InvalidOrTimedOutSession" } as const;
  return request === at ? { ...failure, afterWrites } : failure;
}

/** The number that refuses the whole request; undefined where the failure comes out of running it. */
export function wholeRequestNumber(fault: Extract<Fault, { kind: "request fails" }>): number | undefined {
  if (fault.afterWrites !== undefined) return undefined;
  return (REQUEST_ERRORS as Readonly<Record<string, number>>)[fault.code];
}
