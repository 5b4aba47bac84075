import { argumentOf } from "../core/answer/argument";
import { isBlank } from "../core/model/cell";
import { dateSerial, type DateSerial } from "../core/model/period";

/** Today where the user is. The only clock of the functions, and only where a formula names no as-of date. */
export function today(): DateSerial {
  // oxlint-disable-next-line okr-pulse/pure -- the documented default of every asOf argument
  const now = new Date();
  return dateSerial(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The as-of date as the formula gives it; omitted or blank (0 on some hosts), today. */
export function asOfOrToday(sent: unknown): unknown {
  if (typeof sent === "number" && sent > 0) return sent;
  const argument = argumentOf(sent);
  return argument === null || argument === 0 || isBlank(argument) ? today() : argument;
}
