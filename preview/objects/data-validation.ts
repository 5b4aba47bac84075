import { contains } from "../../src/core/model/address";
import { customWith, promptOf, type CellPrompt } from "../file/cell-validation";
import { HostError } from "../protocol/host-error";
import { hostObject, type HostObject, type ObjectKind } from "../protocol/host-object";
import { mapCells } from "./read-cells";
import type { RangeState } from "./session";
import { refuseProtected } from "./write-guards";
import { writeParts } from "./write-styles";

const NO_PROMPT: CellPrompt = { title: "", message: "" };
/** Excel takes no more of either. */
const [LONGEST_TITLE, LONGEST_MESSAGE] = [32, 255];

/** `None` where everything may be typed; the first kind of check where cells differ. */
function typeOf({ session, sheetId, area }: RangeState): string {
  const checked = session.book.checkedAreas?.get(sheetId) ?? [];
  return checked.find((one) => contains(one.area, area.top, area.left))?.type ?? "None";
}

function readPrompt(range: RangeState): CellPrompt & { readonly showPrompt: boolean } {
  const [[prompt] = []] = mapCells(range, promptOf);
  return { showPrompt: true, ...(prompt ?? NO_PROMPT) };
}

function givePrompt(range: RangeState, given: CellPrompt | undefined): void {
  refuseProtected(range, "DataValidation.prompt");
  const isTooLong =
    given !== undefined && (given.title.length > LONGEST_TITLE || given.message.length > LONGEST_MESSAGE);
  if (isTooLong) throw new HostError("InvalidArgument", "DataValidation.prompt");
  writeParts(range, (cell) => ({ custom: customWith(cell, given) }));
}

/** As far as a prompt at cells that allow everything; what a file checks is told and cannot be changed. */
const DATA_VALIDATION: ObjectKind<RangeState> = {
  name: "DataValidation",
  properties: { Type: typeOf, Prompt: readPrompt },
  setters: { Prompt: (range, given) => givePrompt(range, given as CellPrompt) },
  methods: {
    Clear: (range) => {
      if (typeOf(range) !== "None") throw new HostError("NotImplemented", "DataValidation.clear");
      givePrompt(range, undefined);
    },
  },
};

/** `Range.dataValidation`. */
export function dataValidationObject(range: RangeState): HostObject {
  return hostObject(DATA_VALIDATION, range);
}
