import { Component, type ReactNode } from 'react'
import { useStore } from '../../state/view'

/** Catches whatever breaks in the scene, so that lists, cards and sheet go on. */
export class SceneBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch() {
    useStore.getState().setScene('failed')
  }

  override render() {
    return this.state.failed ? null : this.props.children
  }
}
