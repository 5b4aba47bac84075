import type { Bounds } from "../language-words";

export const ENGLISH_BOUNDS: Bounds = {
  upTo: "up to",
  "at least": "以上|이상|at least|min|minimum|upwards of|floor of|minimum of",
  "more than":
    "beyond|above|older than|slower than|surpass*|exceed*|in excess of|over|more than|higher than|larger than|later than|longer than|greater than",
  "at most":
    "以下|以内|이내|이하|limited to|from exceeding|no later than|without exceeding|not to exceed|at most|maximum|maximum of|max|ceiling of|capped at",
  "less than":
    "未満|미만|未满|lower than|smaller than|faster than|fewer than|shorter than|drops below|below|under|less than|drop below",
  "or more":
    "or better|and up|and above|or above|or longer|or over|or greater|or more|plus|and more|and over|or higher",
  "or less": "or better|and below|or below|or shorter|or faster|or under|or fewer|or lower|or less",
  within: "within|inside",
  between: "within the range|between|range|within the range of|ranging from|range of",
  and: "and",
};
