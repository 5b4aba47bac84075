import { hostObject, type HostObject, type ObjectKind } from "../protocol/host-object";
import type { CalculationMode, Session } from "./session";

/** The preview speaks American English, as does every formula on the wire. */
const NUMBER_FORMAT: ObjectKind<Session> = {
  name: "NumberFormatInfo",
  properties: { NumberDecimalSeparator: () => ".", NumberGroupSeparator: () => "," },
};

const DATE_FORMAT: ObjectKind<Session> = {
  name: "DatetimeFormatInfo",
  properties: {
    DateSeparator: () => "/",
    LongDatePattern: () => "dddd, MMMM d, yyyy",
    LongTimePattern: () => "h:mm:ss AM/PM",
    ShortDatePattern: () => "M/d/yyyy",
    TimeSeparator: () => ":",
  },
};

const CULTURE: ObjectKind<Session> = {
  name: "CultureInfo",
  properties: { Name: () => "en-US" },
  children: {
    DatetimeFormat: (session) => hostObject(DATE_FORMAT, session),
    NumberFormat: (session) => hostObject(NUMBER_FORMAT, session),
  },
};

const MODES: readonly unknown[] = ["Automatic", "AutomaticExceptTables", "Manual"];

const APPLICATION: ObjectKind<Session> = {
  name: "Application",
  properties: {
    CalculationEngineVersion: () => 191029,
    CalculationMode: ({ calculationMode }) => calculationMode,
    CalculationState: () => "Done",
    DecimalSeparator: () => ".",
    ThousandsSeparator: () => ",",
    UseSystemSeparators: () => true,
  },
  setters: {
    CalculationMode: (session, mode) => {
      if (MODES.includes(mode)) session.calculationMode = mode as CalculationMode;
    },
  },
  children: { CultureInfo: (session) => hostObject(CULTURE, session) },
  methods: {
    Calculate: ({ book }) => book.api.getFormula().executeCalculation(),
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export function applicationObject(session: Session): HostObject {
  return hostObject(APPLICATION, session);
}
