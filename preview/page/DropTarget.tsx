import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";

const useStyles = makeStyles({
  // Above everything: the frame of the pane would else take the file for itself.
  cover: {
    position: "fixed",
    inset: "12px",
    zIndex: 10_000,
    display: "grid",
    placeItems: "center",
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    pointerEvents: "none",
  },
});

/** Takes a workbook that is dropped anywhere on the page. */
export function DropTarget({ onDrop }: { readonly onDrop: (file: File) => void }) {
  const styles = useStyles();
  const [isDragging, setIsDragging] = useState(false);
  useEffect(() => {
    const leaving = new AbortController();
    const listen = (name: "dragover" | "dragleave" | "drop", listener: (event: DragEvent) => void): void =>
      window.addEventListener(name, listener, { capture: true, signal: leaving.signal });
    listen("dragover", (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setIsDragging(true);
    });
    listen("dragleave", (event) => {
      if (event.relatedTarget === null) setIsDragging(false);
    });
    listen("drop", (event) => {
      setIsDragging(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      onDrop(file);
    });
    return () => leaving.abort();
  }, [onDrop]);
  if (!isDragging) return null;
  return (
    <div className={styles.cover}>
      <Text size={500} weight="semibold">
        Drop the workbook to open it
      </Text>
    </div>
  );
}
