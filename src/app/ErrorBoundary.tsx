import { Button } from '#ui/controls/Button.tsx'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import { Component, type ReactNode, useState } from 'react'

interface Ways {
  readonly onReload: () => void
  readonly onStartOver: () => void
}

interface Props extends Ways {
  readonly children: ReactNode
}

interface State {
  readonly broken: boolean
}

/** A bug shows a sentence and two ways on, never a blank page; the account is kept, or set aside. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { broken: false }

  static getDerivedStateFromError(): State {
    return { broken: true }
  }

  override render(): ReactNode {
    const { children, onReload, onStartOver } = this.props
    const startOver = () => {
      onStartOver()
      this.setState({ broken: false })
    }
    return this.state.broken ? <Broken onReload={onReload} onStartOver={startOver} /> : children
  }
}

function Broken({ onReload, onStartOver }: Ways) {
  const { notices, top } = useFirstWords()
  const words = notices.broken
  const [asked, setAsked] = useState(false)
  return (
    <div role="alert" className="grid h-dvh content-center justify-items-center gap-3 px-6 text-center">
      <p className="text-big font-bold">{words.title}</p>
      <p className="max-w-120 text-ink-2">{asked ? words.sure : words.text}</p>
      <div className="flex gap-2">
        <Button kind="primary" onClick={onReload}>
          {words.reload}
        </Button>
        <Button kind={asked ? 'danger' : 'plain'} onClick={asked ? onStartOver : () => setAsked(true)}>
          {top.newAccountDialog.create}
        </Button>
      </div>
    </div>
  )
}
