import type { Bounds } from "../language-words";

export const ENGLISH_BOUNDS: Bounds = {
  upTo: "up to",
  "at least": "以上|이상|at least|min|minimum|floor of|upwards of|minimum of",
  "more than":
    "beyond|above|older than|slower than|surpass*|exceed*|in excess of|over|more than|higher than|larger than|later than|longer than|greater than",
  "at most":
    "以下|以内|이내|이하|from exceeding|no later than|without exceeding|not to exceed|at most|maximum of|maximum|max|ceiling of|capped at|limited to",
  "less than":
    "未満|미만|未满|under|lower than|smaller than|faster than|fewer than|shorter than|drops below|below|less than|drop below",
  "or more":
    "and over|or better|and up|and above|or over|or above|or longer|or greater|or more|and more|plus|or higher",
  "or less": "or under|or below|or better|and below|or faster|or fewer|or shorter|or lower|or less",
  within: "within|inside",
  between: "within the range|between|range|within the range of|range of",
  and: "and",
};
