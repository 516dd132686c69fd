import { commandLine } from '#api/cli.ts'
import { createSession } from '#cli/shell/session.ts'
import { createShell, type Shell } from '#cli/shell/shell.ts'
import type { KeysHandedOut } from '#cli/shell/ssh.ts'
import { entriesFrom } from '#engine/history/log.ts'
import { isRecord } from '#lib/record.ts'
import { saveKeys } from '#parts/terminal/savedKeys.ts'
import { shellDate, shellHost } from '#parts/terminal/shellHost.ts'
import { useStudio } from '#store/react.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useEffect, useRef, useState } from 'react'
import { type Entry, withEntry } from './entry.ts'

export interface Terminal {
  readonly shell: Shell
  readonly entries: readonly Entry[]
  readonly running: boolean
  /** what a running command asks of whoever types, and what it has shown so far */
  readonly question: string | undefined
  /** Runs a line, or answers what is asked. */
  readonly run: (line: string) => Promise<void>
  /** Ends what is running. */
  readonly stop: () => void
  readonly clear: () => void
}

interface Control {
  stopped: boolean
  asking: number
  /** the line that is running, with its prompt */
  line?: string
  /** takes what is typed next as the answer to what is asked */
  answer?: ((said: string | undefined) => void) | undefined
}

/** A shell with what was typed in it; what is asked elsewhere on the page stands there too, as the line that says the same. */
export function useTerminal(): Terminal {
  const studio = useStudio()
  const [entries, setEntries] = useState<readonly Entry[]>([])
  const [running, setRunning] = useState(false)
  const [question, setQuestion] = useState<string>()
  const control = useRef<Control>({ stopped: false, asking: 0 })
  const { leftOut } = useWords()
  const words = useRef(leftOut)
  useEffect(() => {
    words.current = leftOut
  }, [leftOut])
  const [keys] = useState<KeysHandedOut>(() => new Map())
  const [shell] = useState(() => {
    const host = shellHost(studio, {
      isStopped: () => control.current.stopped,
      leftOut: (refused) => Promise.resolve(words.current.said(refused)),
    })
    const { ask } = host
    const own: typeof ask = async (request) => {
      control.current.asking++
      try {
        return await ask(request)
      } finally {
        control.current.asking--
      }
    }
    return createShell(
      {
        ...host,
        ask: own,
        question: (text) =>
          new Promise((answer) => {
            control.current.answer = answer
            setQuestion(`${control.current.line ?? ''}\n${text}`)
          }),
      },
      createSession(() => shellDate(studio)),
      keys,
    )
  })
  useEffect(() => {
    let seen = studio.playground.getState().history.log.size
    return studio.playground.subscribe(({ history, ahead }) => {
      const from = seen
      seen = history.log.size
      if (control.current.asking > 0 || ahead || seen <= from) return
      for (const event of entriesFrom(history.log, from)) {
        if (event.kind !== 'Asked' || event.by !== 'you') continue
        const line = commandLine({ action: event.action, params: isRecord(event.params) ? event.params : {} })
        if (line !== undefined)
          setEntries((before) => withEntry(before, { who: 'map', at: event.at, prompt: '$ ', line, shown: [] }))
      }
    })
  }, [studio])

  function answer(said: string | undefined): boolean {
    const { answer: waiting } = control.current
    control.current.answer = undefined
    setQuestion(undefined)
    waiting?.(said)
    return waiting !== undefined
  }

  async function run(line: string): Promise<void> {
    if (answer(line)) return
    const { history } = studio.playground.getState()
    const { now } = history
    saveKeys(history, shell.session, keys)
    const prompt = shell.prompt()
    control.current.stopped = false
    control.current.line = prompt + line
    setRunning(true)
    try {
      const { shown, cleared } = await shell.run(line)
      setEntries((before) => (cleared ? [] : withEntry(before, { who: 'you', at: now, prompt, line, shown })))
    } finally {
      setRunning(false)
    }
  }

  return {
    shell,
    entries,
    running,
    question,
    run,
    stop: () => {
      control.current.stopped = true
      answer(undefined)
    },
    clear: () => setEntries([]),
  }
}
