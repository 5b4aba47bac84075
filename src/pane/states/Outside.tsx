import { FluentProvider, makeStyles, tokens, webLightTheme } from "@fluentui/react-components";

const useStyles = makeStyles({
  page: {
    minHeight: "100vh",
    boxSizing: "border-box",
    maxWidth: "36rem",
    marginInline: "auto",
    padding: tokens.spacingHorizontalXXL,
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
    rowGap: tokens.spacingVerticalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
});

const OUTSIDE = {
  "not in Excel": {
    title: "OKR Pulse lives in Excel",
    sentences: [
      "This page is the task pane of an Excel add-in, so on its own there is no workbook for it to read.",
      "Open a workbook in Excel, then choose OKR Pulse on the Home tab. If it is not there yet, add it under Home, Add-ins.",
    ],
  },
  "no office.js": {
    title: "Excel’s add-in library did not load",
    sentences: [
      "OKR Pulse talks to Excel through a library from appsforoffice.microsoft.com, and it did not arrive.",
      "Check the connection, or whether a firewall blocks that address, then close this pane and open it again. Your workbook is untouched.",
    ],
  },
} as const;

/** A friendly page where the pane cannot work, with the way to where it can. */
export function Outside({ why }: { readonly why: keyof typeof OUTSIDE }) {
  const styles = useStyles();
  const { title, sentences } = OUTSIDE[why];
  return (
    <FluentProvider theme={webLightTheme}>
      <main className={styles.page}>
        <h1 className={styles.title}>{title}</h1>
        {sentences.map((sentence) => (
          <p key={sentence} className={styles.text}>
            {sentence}
          </p>
        ))}
      </main>
    </FluentProvider>
  );
}
