import { BaseFunction, type BaseValueObject } from "@univerjs/engine-formula";
import type { Answers } from "./answers";
import { BUSY, errorObject, marshal, unmarshal, type MarshalOptions } from "./marshal";

interface OkrFunctionOptions {
  /** As formulas spell it: `OKR.HEALTH`. */
  readonly formulaName: string;
  readonly id: string;
  readonly marshalling: () => MarshalOptions;
  readonly answers: Answers;
}

/**
 * A custom function in Univer's engine. It answers at once: from what is known, or with `#BUSY!`, and the cell is
 * calculated again when the answer is there. Univer would await each call in turn, and the client library hands
 * results back in batches up to 500 ms apart, so awaiting here would take minutes for a column.
 */
export class OkrFunction extends BaseFunction {
  constructor(private readonly options: OkrFunctionOptions) {
    super(options.formulaName);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const { id, marshalling, answers } = this.options;
    const marshalled = marshal(variants, marshalling());
    if ("waitsFor" in marshalled) return unmarshal(BUSY);
    if ("error" in marshalled) return errorObject(marshalled.error);
    const cell = {
      unitId: this.unitId ?? "",
      sheetId: this.subUnitId ?? "",
      row: this.row,
      column: this.column,
    };
    const answer = answers.lookUp({ name: id, given: marshalled.given }, cell);
    if (!answer) return unmarshal(BUSY);
    return "error" in answer ? errorObject(answer.error) : unmarshal(answer.value);
  }
}
