import type { Grid } from "../model/grid";
import type { OwnMarks } from "../model/own-marks";
import type { OwnSheetKind } from "../model/own-sheets";

/** Our sheet of a kind, whatever it is called now. */
export function ownSheet({ sheets }: OwnMarks, kind: OwnSheetKind): Grid | undefined {
  return sheets.find((own) => own.kind === kind)?.grid;
}
