/**
 * The key results of Tidewater's fourth quarter. As of 21 November 2026 57 % of the quarter is over: the market share
 * has not moved although the leads that should bring it are 15 % above target, and that is what this workbook is about.
 */
const START = "2026-10-01";
const DUE = "2026-12-31";

const day = (text) => new Date(`${text}T00:00:00Z`);

const keyResult = (statement, owner, baseline, now, target, updated, comment = "") => ({
  statement,
  owner,
  baseline,
  now,
  target,
  start: day(START),
  due: day(DUE),
  updated: updated && day(updated),
  cadence: "biweekly",
  comment,
});

exports.OBJECTIVES = [
  {
    team: "Growth",
    objective: "Own the Tier-1 mid-market",
    keyResults: [
      // Off track: 7 % of the way. Lead velocity, the KPI it depends on, is green.
      keyResult("Capture 20% of the Tier-1 market", "Dana Whitfield", 0.12, 0.126, 0.2, "2026-11-18", "Leads are up, share is not"),
      // On track: 53 % of the way.
      keyResult("Lift average contract value from $18K to $30K", "Marcus Oyelaran", 18000, 24400, 30000, "2026-11-17"),
      // At risk: 47 % of the way.
      keyResult("Grow partner-sourced pipeline to $4.5M", "Dana Whitfield", 3000000, 3700000, 4500000, "2026-11-17"),
    ],
  },
  {
    team: "Customer success",
    objective: "Customers stay and recommend us",
    keyResults: [
      keyResult("Raise CSAT from 4.1 to 4.6", "Ines Carvalho", 4.1, 4.4, 4.6, "2026-11-16"),
      keyResult("Cut logo churn from 2.1% to 1.5%", "Ines Carvalho", 0.021, 0.018, 0.015, "2026-11-16", "Two large renewals in December"),
      // Nobody has looked since 2 October: stale, whatever the figure says.
      keyResult("Bring first response time down to 2 hours", "Tomasz Zielinski", 3.4, 2.4, 2, "2026-10-02"),
    ],
  },
  {
    team: "Product",
    objective: "Ship with confidence",
    keyResults: [
      keyResult("Reach 99.95% uptime", "Wei Nakamura", 0.999, 0.9995, 0.9995, "2026-11-19"),
      keyResult("Shorten onboarding from 28 to 21 days", "Wei Nakamura", 28, 24, 21, "2026-11-18"),
      // Off track: 18 % of the way.
      keyResult("Bring 120 accounts onto the new planner", "Sofia Lindqvist", 10, 30, 120, "2026-11-12", "Pilot slipped by three weeks"),
      // No data: nobody has filled it in.
      keyResult("Pass all 12 ISO 27001 control tests", "Sofia Lindqvist", 0, undefined, 12, undefined),
    ],
  },
]; // prettier-ignore
