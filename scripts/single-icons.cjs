/**
 * Fluent's icons come in files of five hundred. Here every icon that is imported is a module of its own: only these are
 * read, and each goes where it is needed, not wherever one of its neighbours is.
 */
const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");

const PACKAGE = "@fluentui/react-icons";
const LIB = path.join(path.dirname(require.resolve(PACKAGE)), "../lib");
const ICON = /^export const (\w+) = /;
const IMPORT = /import \{([^}]*)\} from (["'])@fluentui\/react-icons\2/g;

const filesOf = (folder) =>
  readdirSync(path.join(LIB, folder))
    .filter((name) => name.endsWith(".js"))
    .map((name) => path.join(LIB, folder, name));

const FILES = [...filesOf("icons"), ...filesOf("sizedIcons")];

/** In which file each icon stands. */
const HOMES = new Map(
  FILES.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(new RegExp(ICON, "gm"))].map(([, icon]) => [icon, file]),
  ),
);

/** One import for each icon; what else the package has is asked of its index. */
function singly(names) {
  const imports = names.split(",").map((name) => name.trim());
  return imports
    .filter((name) => name !== "")
    .map((name) => {
      const [icon] = name.split(" as ");
      const home = HOMES.has(icon) ? `${HOMES.get(icon)}?${icon}` : PACKAGE;
      return `import { ${name} } from ${JSON.stringify(home)}`;
    })
    .join("; ");
}

/** Of a file of icons the one that its query names, of the index what is no icon, of all others their imports. */
module.exports = function singleIcons(source) {
  if (this.resourcePath === path.join(LIB, "index.js"))
    return source.replaceAll(/^export \* from '\.\/(?:icons|sizedIcons)\/.*$/gm, "");
  if (!FILES.includes(this.resourcePath)) return source.replaceAll(IMPORT, (_, names) => singly(names));
  const wanted = this.resourceQuery.slice(1);
  const isWanted = (line) => !ICON.test(line) || ICON.exec(line)?.[1] === wanted;
  return source.split("\n").filter(isWanted).join("\n");
};
