import { binder, AS_OF } from "/work/wt/files/test/speed/binder";
import { reviewWorkbook } from "/work/wt/files/src/core/review-workbook";
const b = binder(Number(process.argv[2] ?? 16500));
const t = process.cpuUsage();
const r = reviewWorkbook(b, AS_OF);
const u = process.cpuUsage(t);
console.log("cpu s", (u.user + u.system) / 1e6, r.tables.length, r.findings.length, r.scorecard.kpis.length);
