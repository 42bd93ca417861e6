import { Component, type ReactNode } from 'react'

interface Props {
  /** What is said where the view failed. */
  readonly title: string
  readonly advice: string
  /** Another view is tried afresh. */
  readonly view: string
  readonly children: ReactNode
}

/** A mistake of ours in one view must not take the page and the other documents with it. */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.failed && before.view !== this.props.view) this.setState({ failed: false })
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <section className="problem" role="alert">
        <h2>{this.props.title}</h2>
        <p className="problem-message">{this.props.advice}</p>
      </section>
    )
  }
}
