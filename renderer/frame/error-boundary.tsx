import { Component, type ReactNode } from 'react'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Notice } from '../shared/notice.tsx'

interface Props {
  /** A change of this key clears the error: another screen is another try. */
  at: string
  children: ReactNode
}

/** Keeps a screen that cannot be drawn from taking the app with it. */
export class ErrorBoundary extends Component<Props, { error: Error | null; at: string }> {
  override state = { error: null as Error | null, at: this.props.at }

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error }
  }

  static getDerivedStateFromProps(props: Props, state: { at: string }): { error: null; at: string } | null {
    return props.at === state.at ? null : { error: null, at: props.at }
  }

  override render(): ReactNode {
    if (!this.state.error) return this.props.children
    return (
      <Notice title={text.frame.brokenTitle} detail={this.state.error.message}>
        <p>{text.frame.broken}</p>
        <div className="actions">
          <Button first onPress={() => this.setState({ error: null })}>
            {text.frame.tryAgain}
          </Button>
          <a className="button" href="#/">
            {text.frame.toDesk}
          </a>
        </div>
      </Notice>
    )
  }
}
