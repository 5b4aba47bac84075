import type { Argument } from "./argument";
import type { Rhythm } from "../assess/staleness";
import { answer, invalid, type Answer } from "../model/answer";
import { KEY_RESULT_UPDATE_DAYS } from "../model/thresholds";
import { remembering } from "./remember";
import { readCadence } from "../parse/cadence";

/** What a host makes of a blank cell, or of a 0 where a parameter is declared as text. */
const NOTHING = /^\s*0+([.,]0+)?\s*$/;

const cadenceOf = remembering(readCadence);

/** Reads a cadence; omitted or blank (0 or "0" on some hosts) is every two weeks. */
export function readRhythm(argument: Argument): Answer<Rhythm> {
  if (argument === 0 || (typeof argument === "string" && NOTHING.test(argument)))
    return answer(KEY_RESULT_UPDATE_DAYS);
  const reading = cadenceOf(argument);
  switch (reading.kind) {
    case "days":
      return answer(reading.days);
    case "irregular":
      return answer("irregular");
    case "no data":
      return answer(KEY_RESULT_UPDATE_DAYS);
    case "unreadable":
      return invalid(`The cadence cannot be read: ${reading.reason}`);
  }
}
