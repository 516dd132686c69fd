import { startOver } from '#store/saved/autosave.ts'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#ui/words.tsx'
import { Component, type ReactNode } from 'react'

interface State {
  readonly broken: boolean
}

/** A bug shows a sentence and two ways on, never a blank page; the account is kept, or set aside. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { broken: false }

  static getDerivedStateFromError(): State {
    return { broken: true }
  }

  override render(): ReactNode {
    const onStartOver = () => {
      startOver()
      this.setState({ broken: false })
    }
    return this.state.broken ? <Broken onStartOver={onStartOver} /> : this.props.children
  }
}

function Broken({ onStartOver }: { readonly onStartOver: () => void }) {
  const { notices, top } = useWords()
  const words = notices.broken
  return (
    <div role="alert" className="grid h-dvh content-center justify-items-center gap-3 px-6 text-center">
      <p className="text-big font-bold">{words.title}</p>
      <p className="text-ink-2">{words.text}</p>
      <div className="flex gap-2">
        <Button kind="primary" onClick={() => location.reload()}>
          {words.reload}
        </Button>
        <Button onClick={onStartOver}>{top.newAccountDialog.create}</Button>
      </div>
    </div>
  )
}
