import { makeStyles, tokens } from "@fluentui/react-components";
import { WORDS } from "../pane-words";
import { StatusWord } from "../StatusWord";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "separate",
    borderSpacing: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th": {
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
      backgroundColor: tokens.colorNeutralBackground3,
      color: tokens.colorNeutralForeground3,
      fontWeight: tokens.fontWeightRegular,
      textAlign: "start",
    },
    "& td": {
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
      borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    },
  },
  number: { textAlign: "end !important" as "end", fontVariantNumeric: "tabular-nums" },
});

/** What it will look like, in three invented rows. */
export function ExampleTable() {
  const styles = useStyles();
  const { caption, head, rows } = WORDS.example;
  return (
    <table className={styles.table} aria-label={caption}>
      <thead>
        <tr>
          {head.map((heading, column) => (
            <th key={heading} scope="col" className={column === 1 ? styles.number : undefined}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, now, word]) => (
          <tr key={name}>
            <td>{name}</td>
            <td className={styles.number}>{now}</td>
            <td>
              <StatusWord word={word} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
