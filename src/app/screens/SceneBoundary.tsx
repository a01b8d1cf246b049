import { Component, type ReactNode } from 'react'
import { useViewStore } from '../../state/view'

/** Catches whatever breaks in the scene, so that lists, cards and sheet go on. */
export class SceneBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch() {
    useViewStore.getState().setScene('failed')
  }

  override render() {
    return this.state.failed ? null : this.props.children
  }
}
