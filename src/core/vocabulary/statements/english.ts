import type { LanguageWords } from "./language-words";

export const english: LanguageWords = {
  decimalSeparator: ".",
  months: "january february march april may june july august september october november december".split(" "),
  dateFillers: "of|the|st|nd|rd|th",
  periods: {
    year: "year|yr|cy",
    fiscalYear: "fy|fiscal year|fiscal",
    half: "h|half|half year",
    quarter: "q|qtr|quarter",
    month: "month|m",
    week: "w|wk|week|cw|calendar week",
  },
  cadences: {
    0: "irregular|irregularly|ad hoc|ad-hoc|as needed|on demand|sporadic|when needed|event driven|one-off|once",
    1: "daily|each day|every day|per day|day|real time|real-time|continuous",
    7: "weekly|each week|every week|per week|week|every monday|every friday",
    14: "biweekly|bi-weekly|fortnightly|every other week|every two weeks|semi-monthly|twice a month|fortnight",
    31: "monthly|each month|every month|per month|month",
    62: "bimonthly|bi-monthly|every two months|every other month",
    92: "quarterly|each quarter|every quarter|per quarter|quarter",
    184: "half-yearly|half yearly|semi-annual|semiannual|semi-annually|biannual|twice a year|every six months",
    366: "yearly|annual|annually|each year|every year|per year|year|once a year",
  },
  directions: {
    increase:
      "increase|increasing|up|higher|higher is better|more|more is better|rise|grow|growth|raise|maximize|maximise|improve",
    decrease:
      "decrease|decreasing|down|lower|lower is better|less|less is better|fewer|fall|reduce|cut|minimize|minimise",
    "at least": "at least|min|minimum|hold|maintain|keep|not below|no less than|sustain|stay|floor",
    "at most": "at most|max|maximum|not above|no more than|ceiling|cap|limit",
    between: "between|range|within|in range|band|on target|nominal",
  },
  relations: {
    measures: "measures|measure|measured by|is measured by|same|is",
    guards: "guards|guard|guardrail|guarded by|watch|counter|counter metric|health metric",
  },
  owners: {
    nobody:
      "tbd|tba|tbc|n/a|na|none|nobody|no one|vacant|open|unassigned|not assigned|unknown|all|everyone|everybody|various|multiple|several|anyone|to be defined|to be decided|to be hired|new hire|owner|name|xxx|nil",
    team: "team|teams|department|dept|group|division|unit|office|committee|board|squad|tribe|sales|marketing|finance|accounting|controlling|treasury|hr|human resources|people|people ops|it|operations|ops|engineering|product|support|customer support|customer success|customer service|service|services|legal|compliance|procurement|purchasing|logistics|supply chain|production|manufacturing|quality|qa|r&d|research|development|security|infosec|data|analytics|design|communications|pr|management|leadership|executives|admin|administration|facilities|risk|audit|revops|devops|fp&a|growth|business development|partnerships|recruiting|talent|strategy|pmo|cs|company|staff|employees|managers",
    and: "and",
  },
  noData:
    "n/a|na|n.a.|n.a|tbd|tbc|tba|t.b.d.|nil|none|null|unknown|not available|not applicable|pending|missing|no data|to be defined|to be determined|to be confirmed|bsl",
  yes: "yes|y|done|true|complete|completed|achieved|delivered|finished",
  no: "no|n|false|not done|incomplete",
  magnitudes: {
    1000: "k|thousand|thsd|tsd|grand",
    1000000: "m|mm|mn|mio|mln|mil|million|millions",
    1000000000: "b|bn|bln|billion|billions",
    100000: "lakh|lakhs|lac|lacs",
    10000000: "crore|crores|cr",
  },
  units: {
    "%": "%|percent|per cent|pct",
    pp: "pp|ppt|ppts|percentage points|percentage point|percent points|% points|%-points|p.p.|pct points",
    points: "points|point|pts|pt|stars|star",
    x: "x|times|fold|-fold",
    days: "days|day|d|business days|business day|working days|working day|calendar days|workdays",
    hours: "hours|hour|hrs|hr|h|business hours|working hours",
    minutes: "minutes|minute|mins|min",
    seconds: "seconds|secs|sec|s",
    ms: "ms|milliseconds|msec",
    weeks: "weeks|week|wks|wk",
    months: "months|month|mos|mths",
    years: "years|year|yrs|yr",
    FTE: "fte|ftes",
    TB: "tb|terabytes",
  },
  numbers: {
    0: "zero",
    1: "one|a single",
    2: "two",
    3: "three",
    4: "four",
    5: "five",
    6: "six",
    7: "seven",
    8: "eight",
    9: "nine",
    10: "ten",
    11: "eleven",
    12: "twelve",
    15: "fifteen",
    20: "twenty",
    25: "twenty-five",
    30: "thirty",
    40: "forty",
    50: "fifty",
    100: "a hundred|one hundred|hundred",
    1000: "a thousand|one thousand",
    1000000: "a million|one million",
  },
  factors: {
    0.5: "halve|halved|halving|half as many|half as much|by half|in half",
    1.5: "one and a half times as many",
    2: "double|doubled|doubling|doubles|twice as many|twice as much|two times as many|twofold",
    3: "triple|tripled|tripling|treble|three times as many|three times as much|threefold",
    4: "quadruple|quadrupled|four times as many|fourfold",
    5: "quintuple|five times as many|fivefold",
    10: "tenfold|ten times as many",
  },
  meanings: {
    from: "from|of from|starting from|starting at",
    to: "to|into|up to|down to",
    was: "currently|currently at|current|current value|currently on|now|now at|today|was|is now|were|down from|up from|previously|baseline|baseline of|baseline is|start|starting value|last year|last quarter|vs current|instead of|rather than",
    goal: "goal|target|goal of|target of|aim",
    "at least":
      "at least|minimum|a minimum of|minimum of|min|no less than|not less than|no fewer than|not below|not fall below|never below|at or above|at minimum|or above",
    "more than":
      "more than|over|above|exceed|exceeds|exceeding|exceeded|greater than|higher than|upwards of|beyond|surpass|in excess of|better than|north of|bigger than",
    "at most":
      "at most|maximum|a maximum of|maximum of|max|no more than|not more than|no longer than|not exceed|not exceeding|not to exceed|does not exceed|from exceeding|or below|at or below|limited to|limit to|capped at|cap at|no higher than|no greater than|not above|never above",
    "less than":
      "less than|under|below|fewer than|lower than|shorter than|faster than|smaller than|beneath|quicker than",
    "or more":
      "or more|or higher|or above|or better|and above|and more|and up|plus|or greater|and higher|minimum|min|at least",
    "or less":
      "or less|or fewer|or lower|or below|or better|or under|or faster|max|maximum|at most|and below|tops",
    within: "within|within a|inside",
    early: "within first|within the first|within the last|in the first|in the final|in the last|first|last",
    between: "between",
    and: "and",
    plan: "plan|plans",
    or: "or",
    none: "no|none of",
    reach: "hit|achieve|achieved|reach|meet|attain|deliver on",
    raise:
      "increase|increases|increased|increasing|grow|grows|grew|grown|growing|raise|raised|raises|raising|lift|boost|boosted|improve|improves|improved|improving|expand|expanded|rise|risen|scale|uplift|extend|accelerate|enhance|climb|bump|strengthen",
    reduce:
      "reduce|reduces|reduced|reducing|decrease|decreased|decreases|decreasing|cut|cuts|cutting|lower|lowered|lowering|drop|dropped|shrink|shorten|shortened|decline|declined|minimize|minimise|bring down|brought down|shave|slash|trim|drive down|fall|limit|eliminate|compress|contain|curb",
    hold: "hold|holds|hold at|maintain|maintains|maintained|maintaining|keep|keeps|keeping|kept|sustain|sustained|stay|stays|stay at|remain|remains|preserve|retain at|stabilize|stabilise",
    by: "by",
    more: "yoy|qoq|mom|wow|y/y|year over year|year-over-year|year-to-year|year on year|month over month|more|growth|increase of|increase|increase in|rise|higher|uplift|lift|improvement|gain|faster growth|growth rate|greater|better",
    fewer:
      "fewer|less|reduction|decrease|decrease in|drop|lower|decline|cut|faster|shorter|cheaper|reduction in",
    top: "top",
    about:
      "about|approximately|approx|approx.|around|roughly|~|circa|ca|some|nearly|almost|just|only|total of|a total of|an average of|average of",
    per: "per|each|every",
    than: "than|compared to|compared with|vs|vs.|versus|relative to|over last|compared against|against",
    side: "with|while|without|for|for the|using|of which|where|who|which|that|including|having|via|through|across|among|on|from the|based on|after|when|whose|where|plus",
    until:
      "by|until|before|by end of|by the end of|by the|till|no later than|due|ahead of|end of|by mid|by early|by late",
    in: "in|during|since|for|of|as of|throughout|on|in fy|year",
    name: "iso|tier|phase|version|level|stage|p|series|step|part|chapter|section|grade|wave|iteration|article|top-|group|type|class|category|release|round|day|sprint|soc|rule|option|kr",
    placeholder: "n|tbd|tbc|xx|xxx|x|y",
    sentence: "we|our|is|are|has|have|been|will|that|ensure|get",
    act: "sign|obtain|secure|pass|win|start|hire|open|move|close|find|enable|support|receive|agree|put|establish|adopt|finish|unify",
    every: "all|every|each|everyone|entire|whole|full",
  },
  endings: "ing|ed|tion|ly|ment|ness|th",
  telling:
    "the|of|and|in|our|we|with|that|is|are|have|has|to|from|per|each|rate|time|new|all|on|at|for|by|than|as",
  work: "hold|publish|run|build|document|conduct|launch|create|write|draft|ship|develop|implement|deliver|organize|organise|host|hold|design|train|prepare|send|interview|migrate|review|complete|define|produce|record|present|set up|establish|audit|test|roll out|deploy|automate|release|refactor|rebrand|announce|post|visit|call|survey|plan|identify|analyze|analyse|research|update|integrate|configure|celebrate|amplify|attend|share|introduce|outreach|finalize|finalise|map|blog post|workshops|interviews|dashboards|webinars|case studies|e-mail|shipped|speak|spoke|events|event|sessions|demos|deep dive|articles|tutorials|commit|make available|enable",
  lowerIsBetter:
    "churn|cost|costs|expense|expenses|attrition|turnover rate|employee turnover|staff turnover|defect|bug|bugs|incident|complaint|downtime|latency|delay|overdue|time to|handle time|processing time|delivery time|response time|resolution time|cycle time|lead time|handling time|waiting|loading time|review time|days sales|dso|mttr|mttd|cac|absenteeism|absence|escalation|failure|fault|outage|ticket volume|debt|return rate|scrap|waste|accident|injur*|vulnerabilit*|breach|overrun|cycle length|close cycle|days to|time per|hours to|time spent|rework|refund|loss|losses|emission|sick|unsubscribe|cancellation|p95|payback|dropout|overtime|spam|fatalit*|violation|missed|cpa|cpc|cpl|cost per|rejection|denial|crash|lead times|stockout|shrinkage|takes|take|turnaround|spend per|age of|burn rate|cash burn|bounce rate|abandonment|abandonment rate|error|error rate|waiting time|wait time|load time|idle time|sales cycle|cycle|overdue invoice|order backlog age|support backlog|ticket backlog",
  higherAfterAll:
    "reduction|reduc*|saving|saved|prevent*|avoid*|resolved|fixed|closed|recovery|uptime|coverage|detected|compliance|within|accuracy|on time|on-time|improve*|success|free|without",
  metricUnits: {
    points: "nps|net promoter|csat|enps|esat|satisfaction score|engagement|rating|stars|score",
    ratio: "ratio|roas|ltv|factor|coefficient",
    FTE: "fte",
    hours: "hours of|hours per|weekly hours|in hours",
    days: "in days|days of|days to|days sales|days payable",
    minutes: "in minutes|minutes of",
    currency:
      "revenue|arr|mrr|sales|turnover|arpu|ebitda|cost|costs|budget|pipeline|profit|spend|income|cash|deal size|gmv|aov|acv|savings|margin in",
  },
};
