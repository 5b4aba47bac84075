/** What starts in a frame: the pane's page, or the page of custom functions with a runtime of its own. */
export type FrameRole = "pane" | "functions";

export const CONTROL_ID = "okr-pulse";

/** Bits of the host info: 2 starts the custom functions' runtime. No shared runtime, so the pane has none. */
const HOST_FLAGS: Readonly<Record<FrameRole, number>> = { pane: 0, functions: 2 };

/**
 * The requirement sets, with versions as strings (a number would read 1.10 as 1.1). Only what version 1.1.110 of the
 * client library really has: it ends at ExcelApi 1.15.
 */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  AddinCommands: "1.3",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.3",
  CustomXmlParts: "1.2",
  DelayForCellEdit: "1.1",
  ExcelApi: "1.15",
  RichApiRuntimeFlag: "1.1",
  Settings: "1.1",
};

interface Frame {
  readonly role: FrameRole;
  readonly conversationId: string;
  readonly origin: string;
}

/** The iframe's name, which tells office.js that it runs in Excel on the web. Set it before the frame's address. */
export function frameName({ role, conversationId, origin }: Frame): string {
  const hostInfo = ["Excel", "Web", "16.00", "en-US", "preview", "", "disableLogging", HOST_FLAGS[role]];
  return JSON.stringify({
    baseFrameName: `preview-${conversationId}`,
    hostInfo: hostInfo.join("$"),
    xdmInfo: [conversationId, CONTROL_ID, origin].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
}

interface OpenDocument {
  readonly fileName: string;
  readonly isReadOnly: boolean;
}

/** The answer to `getAppContextAsync`; the library throws if a field is missing. */
export function appContext({ fileName, isReadOnly }: OpenDocument): Readonly<Record<string, unknown>> {
  return {
    _id: CONTROL_ID,
    _appName: 16,
    _appVersion: "16.00",
    _appUILocale: "en-US",
    _dataLocale: "en-US",
    _docUrl: `https://localhost/${encodeURIComponent(fileName)}`,
    _clientMode: isReadOnly ? 0 : 1,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "preview",
    _appInstanceId: "preview",
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
    _hostFullVersion: "16.0.17000.10000",
    _addinName: "OKR Pulse",
    _appDomains: [],
    _initialDisplayMode: 2,
  };
}
