import type { Bounds } from "../language-words";

export const POLISH_BOUNDS: Bounds = {
  upTo: "do",
  "at least": "co najmniej|przynajmniej|nie mniej niz|min|minimum",
  "more than": "powyzej|przekracz*|ponad|przekrocz*|wiecej niz|wyzsz* niz",
  "at most": "co najwyzej|maks|max|nie wiecej niz|maksymalnie",
  "less than": "krocej niz|ponizej|mniej niz|nizsz* niz",
  "or more": "lub wiecej|i wiecej",
  "or less": "lub mniej",
  within: "w ciagu",
  between: "miedzy|pomiedzy",
  and: "a|i",
};
