import { hostObject, type HostObject, type ObjectKind } from "../protocol/host-object";
import type { Session } from "./session";

interface ProtectionState {
  readonly session: Session;
  readonly sheetId: string;
}

/** What a protected sheet still allows; this host knows sheets that allow nothing but editing unlocked cells. */
const OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

const PROTECTION: ObjectKind<ProtectionState> = {
  name: "WorksheetProtection",
  properties: {
    Options: () => OPTIONS,
    Protected: ({ session, sheetId }) => session.book.protectedSheets.has(sheetId),
  },
  methods: {
    Protect: ({ session, sheetId }) => void session.book.protectedSheets.add(sheetId),
    Unprotect: ({ session, sheetId }) => void session.book.protectedSheets.delete(sheetId),
  },
};

export function protectionObject(sheet: ProtectionState): HostObject {
  return hostObject(PROTECTION, sheet);
}
