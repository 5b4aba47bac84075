import type { CellAddress } from "./address";
import { HEALTH_INPUTS, type HealthInput, type Measured } from "./measured";

/** The columns in which a row holds its inputs. */
export type InputColumns = Readonly<Partial<Record<HealthInput, number>>>;

/**
 * Where the inputs of a row stand. Of tens of thousands of rows few are asked, so an address is made where somebody asks;
 * what is kept are the columns, which all rows of a table share.
 */
export class RowCells implements Record<HealthInput, CellAddress | undefined> {
  constructor(
    readonly sheet: string,
    readonly row: number,
    readonly columns: InputColumns,
  ) {}

  get actual(): CellAddress | undefined {
    return this.in(this.columns.actual);
  }

  get target(): CellAddress | undefined {
    return this.in(this.columns.target);
  }

  get baseline(): CellAddress | undefined {
    return this.in(this.columns.baseline);
  }

  get direction(): CellAddress | undefined {
    return this.in(this.columns.direction);
  }

  get start(): CellAddress | undefined {
    return this.in(this.columns.start);
  }

  get due(): CellAddress | undefined {
    return this.in(this.columns.due);
  }

  get updated(): CellAddress | undefined {
    return this.in(this.columns.updated);
  }

  get cadence(): CellAddress | undefined {
    return this.in(this.columns.cadence);
  }

  private in(column: number | undefined): CellAddress | undefined {
    return column === undefined ? undefined : { sheet: this.sheet, row: this.row, column };
  }
}

/** All addresses of a row at once, as plain data. */
export function addressesIn(cells: Measured["cells"]): Partial<Record<HealthInput, CellAddress>> {
  const found = HEALTH_INPUTS.flatMap((input) => {
    const at = cells[input];
    return at ? [[input, at] as const] : [];
  });
  return Object.fromEntries(found);
}
