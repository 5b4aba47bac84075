import { dateSerial, type DateSerial } from "../core/model/period";

/** `2026-04-01` → 46113; a date that is not complete yet → undefined. */
export function serialOf(iso: string): DateSerial | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  return match ? dateSerial(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
