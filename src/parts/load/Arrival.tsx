import { isNotLoaded } from '#store/load.ts'
import { Component, type ReactNode, Suspense } from 'react'

interface Props {
  /** what was waited for in vain is forgotten */
  readonly forget: () => void
  /** what stands there instead of a part that did not come; `again` fetches it */
  readonly missing: (again: () => void) => ReactNode
  /** what stands there until it is there; nothing where it says nothing */
  readonly waiting?: ReactNode
  readonly children: ReactNode
}

interface State {
  readonly failed: unknown
}

/**
 * The place of a part that comes late: empty until it is there, and a sentence with a way on where it does not come. What
 * else is on the page stays as it is. A bug is passed on.
 */
export class Arrival extends Component<Props, State> {
  override state: State = { failed: undefined }

  static getDerivedStateFromError(failed: unknown): State {
    return { failed }
  }

  override render(): ReactNode {
    const { failed } = this.state
    if (failed === undefined) return <Suspense fallback={this.props.waiting}>{this.props.children}</Suspense>
    if (!isNotLoaded(failed)) throw failed
    return this.props.missing(() => {
      this.props.forget()
      this.setState({ failed: undefined })
    })
  }
}
