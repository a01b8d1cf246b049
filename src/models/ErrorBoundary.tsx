import { Component, type ErrorInfo, type ReactNode } from 'react'
import { LoadState } from './LoadState'
import { report } from './report'

interface Props {
  /** Name of the part of the page, for the report. */
  readonly where: string
  /** A new value shows the children again. */
  readonly resetKey?: string | undefined
  /** Replaces the error message and its button. */
  readonly fallback?: ReactNode
  readonly children: ReactNode
}

/** Contains an error to one part of the page, so that the other parts still work. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo) {
    report(error, this.props.where + componentStack)
  }

  override componentDidUpdate({ resetKey }: Props) {
    if (this.state.broken && resetKey !== this.props.resetKey) this.setState({ broken: false })
  }

  override render() {
    const { fallback, children } = this.props
    if (!this.state.broken) return children
    if (fallback !== undefined) return fallback
    return <LoadState failed="broken" onRetry={() => this.setState({ broken: false })} />
  }
}
