import { REQUEST_ERRORS } from "./host-error";

/** Which request of the pane a fault meets, counted from one since it was switched on. */
export type Moment = number | "first write" | "every";

/** What can go wrong in a workbook that others use too. None is on unless somebody switches it on. */
export type Fault =
  /** With `afterWrites`, so many writes of the request are done before, and stay done. */
  | {
      readonly kind: "request fails";
      readonly at: Moment;
      readonly code: string;
      readonly afterWrites?: number;
    }
  | { readonly kind: "user edits a cell"; readonly at: Moment }
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
  | { readonly kind: "payload limit"; readonly at: Moment; readonly bytes: number }
  | { readonly kind: "slow answer"; readonly at: Moment; readonly milliseconds: number }
  | { readonly kind: "no answer"; readonly at: Moment };

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
      return met.map(({ fault }) => fault);
    },
  };
}

function isDue(entry: Armed, isWrite: boolean): boolean {
  entry.requests += 1;
  if (isWrite) entry.writes += 1;
  const { at } = entry.fault;
  if (at === "every") return true;
  return at === "first write" ? isWrite && entry.writes === 1 : entry.requests === at;
}

/** The number that refuses the whole request; undefined where the failure comes out of running it. */
export function wholeRequestNumber(fault: Extract<Fault, { kind: "request fails" }>): number | undefined {
  if (fault.afterWrites !== undefined) return undefined;
  return (REQUEST_ERRORS as Readonly<Record<string, number>>)[fault.code];
}
