import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { WORDS } from "../pane-words";
import { Bar } from "./Bar";

interface BugBoundaryProps {
  readonly children: ReactNode;
}

/** A bug in what is drawn must not leave an empty pane. React asks for a class here. */
export class BugBoundary extends Component<BugBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Bar look="failed">
        <span>{WORDS.bug}</span>
        <span>{WORDS.bugNext}</span>
        <div>
          <Button size="small" onClick={() => this.setState({ hasFailed: false })}>
            {WORDS.tryAgain}
          </Button>
        </div>
      </Bar>
    );
  }
}
