import { makeStyles, tokens } from "@fluentui/react-components";

/** The small lines below a key result: its links, its proposal, what they say together. */
export const useLinkStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "24px",
    marginBlockStart: "2px",
    marginInlineEnd: "-8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  end: { flexShrink: 0, marginInlineEnd: "8px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  verdict: {
    margin: 0,
    paddingBlock: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    // The action ends the sentence, as a word of it.
    "& button": { paddingInline: "4px" },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  percent: {
    flexShrink: 0,
    paddingBlockStart: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  owner: {
    flexShrink: 0,
    maxWidth: "45%",
    paddingBlockStart: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
    textAlign: "end",
    overflowWrap: "anywhere",
  },
  why: {
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  /** In line with the words above it. */
  ofWhy: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  action: {
    marginInlineStart: tokens.spacingHorizontalXS,
    verticalAlign: "baseline",
    minHeight: "24px",
    font: "inherit",
  },
});
