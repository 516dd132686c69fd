import { commandLine } from '#api/cli.ts'
import { createSession } from '#cli/shell/session.ts'
import { createShell, type Shell } from '#cli/shell/shell.ts'
import { entriesFrom } from '#engine/history/log.ts'
import { isRecord } from '#lib/record.ts'
import { shellDate, shellHost } from '#parts/terminal/shellHost.ts'
import { useStudio } from '#store/react.tsx'
import { useEffect, useRef, useState } from 'react'
import { type Entry, withEntry } from './entry.ts'

export interface Terminal {
  readonly shell: Shell
  readonly entries: readonly Entry[]
  readonly running: boolean
  readonly run: (line: string) => Promise<void>
  /** Ends what is running. */
  readonly stop: () => void
  readonly clear: () => void
}

/** A shell with what was typed in it; what is asked elsewhere on the page stands there too, as the line that says the same. */
export function useTerminal(): Terminal {
  const studio = useStudio()
  const [entries, setEntries] = useState<readonly Entry[]>([])
  const [running, setRunning] = useState(false)
  const control = useRef({ stopped: false, asking: 0 })
  const [shell] = useState(() => {
    const host = shellHost(studio, () => control.current.stopped)
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
      { ...host, ask: own },
      createSession(() => shellDate(studio)),
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

  async function run(line: string): Promise<void> {
    const { now } = studio.playground.getState().history
    const prompt = shell.prompt()
    control.current.stopped = false
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
    run,
    stop: () => {
      control.current.stopped = true
    },
    clear: () => setEntries([]),
  }
}
