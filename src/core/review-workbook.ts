import { assessMeasures } from "./assess-measures";
import { detectTables } from "./detect/detect-tables";
import { extractScorecard } from "./extract/extract-scorecard";
import { gatherEvidence } from "./gather-evidence";
import { identifyMeasures } from "./identify-measures";
import { judgeLinks } from "./judge-links";
import { readLog } from "./ours/read-log";
import { readRegister } from "./ours/read-register";
import type { DateSerial } from "./model/period";
import type { Review } from "./model/review";
import type { Workbook } from "./model/workbook";
import { openCases } from "./open-cases";
import { openProposals } from "./open-proposals";
import { readMetadata } from "./ours/metadata-xml";
import { readSettings } from "./ours/read-settings";
import { reachOwnColumns } from "./ours/reach-own-columns";
import { find } from "./review/find";
import { withoutOurMarks } from "./ours/without-our-marks";

/** Reads a workbook from cells to findings. A day that the user chose wins over the workbook's own, that over today. */
export function reviewWorkbook(workbook: Workbook, today: DateSerial, chosenAsOf?: DateSerial): Review {
  const settings = readSettings(workbook);
  const asOf = chosenAsOf ?? settings.asOf ?? today;
  const metadata = readMetadata(workbook.metadata);
  const register = readRegister(workbook.grids);
  const found = detectTables(withoutOurMarks(workbook, register, metadata), metadata.corrections);
  const tables = reachOwnColumns(found, workbook, metadata);
  const scorecard = identifyMeasures(extractScorecard(workbook.grids, tables), workbook.grids, tables);
  const assessments = assessMeasures(scorecard, settings, asOf);
  const log = readLog(workbook.grids);
  const evidence = gatherEvidence({ workbook, scorecard, settings, log, asOf });
  const links = judgeLinks(
    register.rows.map(({ link }) => link),
    scorecard,
    assessments,
    { settings, asOf },
  );
  const proposals = openProposals(scorecard, links, metadata);
  const read = {
    workbook,
    asOf,
    settings,
    metadata,
    tables,
    scorecard,
    assessments,
    evidence,
    log,
    links,
    proposals,
  };
  return { ...read, ...find(openCases(read)) };
}
