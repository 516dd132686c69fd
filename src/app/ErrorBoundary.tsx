import { Button } from '#ui/Button.tsx'
import { useWords } from '#ui/words.tsx'
import { Component, type ReactNode } from 'react'

interface State {
  readonly broken: boolean
}

/** A bug shows a sentence and a way on, never a blank page; the account is kept. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { broken: false }

  static getDerivedStateFromError(): State {
    return { broken: true }
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children
  }
}

function Broken() {
  const words = useWords().notices.broken
  return (
    <div role="alert" className="grid h-dvh content-center justify-items-center gap-3 px-6 text-center">
      <p className="text-big font-bold">{words.title}</p>
      <p className="text-ink-2">{words.text}</p>
      <Button kind="primary" onClick={() => location.reload()}>
        {words.reload}
      </Button>
    </div>
  )
}
