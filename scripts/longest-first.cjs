/** Folders whose suites play whole workbooks and take longest; what starts last should be short. */
const LONGEST = ["test/laws/", "test/excel/", "test/preview/", "test/inspect/"];

const rank = ({ path }) => {
  const index = LONGEST.findIndex((folder) => path.replaceAll("\\", "/").includes(folder));
  return index < 0 ? LONGEST.length : index;
};

/** The order of the suites: without times of an earlier run, jest would go by the size of their files. */
module.exports = class LongestFirst {
  sort(tests) {
    return [...tests].sort((one, other) => rank(one) - rank(other) || (one.path < other.path ? -1 : 1));
  }

  allFailedTests(tests) {
    return tests;
  }

  shard(tests) {
    return tests;
  }

  cacheResults() {}
};
