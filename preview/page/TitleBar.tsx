import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Spinner,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowDownloadRegular, FolderOpenRegular, TableRegular } from "@fluentui/react-icons";
import { useRef, type ChangeEvent } from "react";
import type { Preview } from "./use-preview";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    height: "44px",
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  logo: { width: "20px", height: "20px" },
  fileName: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    margin: 0,
    marginInlineEnd: tokens.spacingHorizontalS,
  },
  promise: {
    flex: 1,
    textAlign: "end",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
  },
  hidden: { display: "none" },
});

/** The slim bar on top: which file is open, and where workbooks come from and go to. */
export function TitleBar({ preview }: { readonly preview: Preview }) {
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <img className={styles.logo} src="/assets/icon-32.png" alt="" />
      <Text as="h1" size={300} weight="semibold" className={styles.fileName}>
        {preview.fileName}
      </Text>
      <OpenButton onOpen={preview.openFile} />
      <Button appearance="subtle" icon={<ArrowDownloadRegular />} onClick={preview.download}>
        Save
      </Button>
      <SamplesMenu preview={preview} />
      {preview.doing !== undefined && <Spinner size="tiny" label={preview.doing} />}
      <Text size={200} className={styles.promise}>
        Preview: plays Excel in your browser. Nothing is uploaded.
      </Text>
    </header>
  );
}

function OpenButton({ onOpen }: { readonly onOpen: (file: File) => void }) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const open = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const file = target.files?.[0];
    if (file) onOpen(file);
    // Without this the same file could not be chosen twice.
    target.value = "";
  };
  return (
    <>
      <Button appearance="subtle" icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
        Open
      </Button>
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        accept=".xlsx,.xlsm"
        aria-label="Workbook file"
        onChange={open}
      />
    </>
  );
}

function SamplesMenu({ preview }: { readonly preview: Preview }) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<TableRegular />}>
          Samples
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={preview.openSample}>
            Sample workbook: KPIs and OKRs of a software company
          </MenuItem>
          <MenuItem onClick={preview.openEmpty}>Empty workbook</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
