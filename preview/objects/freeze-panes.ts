import { HostError } from "../protocol/host-error";
import { hostObject, type HostObject, type ObjectKind } from "../protocol/host-object";
import { givenInteger, givenRange } from "./given";
import { rangeObject, sheetById, type SheetState } from "./session";

function freeze(state: SheetState, rows: number, columns: number): void {
  const sheet = sheetById(state.session, state.sheetId);
  if (!sheet) throw new HostError("ItemNotFound", "Worksheet");
  if (rows === 0 && columns === 0) {
    sheet.cancelFreeze();
    return;
  }
  const [startRow, startColumn] = [rows || -1, columns || -1];
  sheet.setFreeze({ startRow, startColumn, ySplit: rows, xSplit: columns });
}

/** The rows and columns that stay in sight; they begin at the upper left corner. */
function location(state: SheetState): HostObject | undefined {
  const { xSplit = 0, ySplit = 0 } = sheetById(state.session, state.sheetId)?.getFreeze() ?? {};
  if (xSplit <= 0 && ySplit <= 0) return undefined;
  const area = { top: 0, left: 0, bottom: Math.max(0, ySplit - 1), right: Math.max(0, xSplit - 1) };
  return rangeObject({ ...state, area });
}

const FREEZE_PANES: ObjectKind<SheetState> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: (state, given) => {
      const range = givenRange(given);
      if (!range) throw new HostError("InvalidArgument", "WorksheetFreezePanes.freezeAt");
      freeze(state, range.area.bottom + 1, range.area.right + 1);
    },
    FreezeColumns: (state, count) =>
      freeze(state, 0, givenInteger(count, "WorksheetFreezePanes.freezeColumns", 1)),
    FreezeRows: (state, count) => freeze(state, givenInteger(count, "WorksheetFreezePanes.freezeRows", 1), 0),
    GetLocationOrNullObject: location,
    Unfreeze: (state) => freeze(state, 0, 0),
  },
};

/** `Worksheet.freezePanes`. */
export function freezePanesObject(state: SheetState): HostObject {
  return hostObject(FREEZE_PANES, state);
}
