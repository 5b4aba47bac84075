import { assessMeasures } from "./assess-measures";
import { findTables } from "./detect/detect-tables";
import { withCycles } from "./cycle-of-table";
import { cycleQuestion } from "./cycle-question";
import { extractScorecard } from "./extract/extract-scorecard";
import { gatherEvidence } from "./gather-evidence";
import { identifyMeasures } from "./identify-measures";
import { judgeLinks } from "./judge-links";
import { readOwnMarks } from "./ours/read-own-marks";
import type { DateSerial } from "./model/period";
import type { Reading, Review } from "./model/review";
import type { Workbook } from "./model/workbook";
import { openCases } from "./open-cases";
import { openProposals } from "./open-proposals";
import { withOwnDirections } from "./own-directions";
import { readMetadata } from "./ours/metadata-xml";
import { readSettings } from "./ours/read-settings";
import { dayOf, reviewDates } from "./ours/review-dates";
import { reachOwnColumns } from "./ours/reach-own-columns";
import { restingRows, unreadEnds } from "./resting-ends";
import { find } from "./review/find";
import { withoutOurMarks } from "./ours/without-our-marks";

/** Reads a workbook from cells to findings. A day that the user chose wins over one that was typed, that over today. */
export function reviewWorkbook(workbook: Workbook, today: DateSerial, chosenAsOf?: DateSerial): Review {
  const metadata = readMetadata(workbook.metadata);
  const ours = readOwnMarks(workbook, metadata);
  const settings = readSettings(workbook, ours.names);
  const dates = reviewDates(workbook, { settings, metadata, ours }, { today, chosen: chosenAsOf });
  const asOf = dayOf(dates, chosenAsOf);
  const found = findTables(withoutOurMarks(workbook, ours), metadata.corrections);
  const tables = reachOwnColumns(found.tables, workbook, ours.columns);
  const extracted = withOwnDirections(extractScorecard(workbook.grids, tables), workbook.grids);
  const identified = identifyMeasures(extracted, workbook.grids, tables, ours.ids);
  const scene = { grids: workbook.grids, settings, asOf };
  const scorecard = withCycles(identified, tables, scene);
  const assessments = assessMeasures(scorecard, settings, asOf);
  const log = ours.lines;
  const evidence = gatherEvidence({ workbook, scorecard, settings, log, asOf });
  const resting = withCycles(restingRows({ workbook, ours }, found.dismissed), found.dismissed, scene);
  const links = judgeLinks(
    ours.register.rows.map(({ link }) => link),
    { spoken: scorecard, resting, unread: unreadEnds({ workbook, ours }) },
    new Map([...assessments, ...assessMeasures(resting, settings, asOf)]),
    { settings, asOf },
  );
  let proposals: Review["proposals"] | undefined;
  const read: Reading = {
    workbook,
    asOf,
    dates,
    settings,
    metadata,
    ours,
    tables,
    perhaps: found.perhaps,
    dismissed: found.dismissed,
    notTaken: found.notTaken,
    scorecard,
    assessments,
    evidence,
    log,
    links,
    // Made where somebody asks for them: a team's pipeline never does, and they take as long as all of the rest.
    get proposals() {
      return (proposals ??= openProposals(scorecard, links, metadata));
    },
  };
  const cases = openCases(read);
  const question = cycleQuestion(read);
  return Object.assign(read, { cases, ...(question && { cycleQuestion: question }) }, find(cases));
}
