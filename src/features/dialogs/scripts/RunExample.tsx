import { isRecord } from '#lib/record.ts'
import type { PlaygroundEvent } from '#parts/scripts/playground.d.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Code } from '#ui/display/Code.tsx'
import { PlayIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useEffect, useRef, useState } from 'react'
import type { Example } from './calls.ts'

/** characters of what came back that are shown */
const mostShown = 2000
/** events that are shown as they come */
const mostHeard = 12

/** A line of the window with a button that runs it, and what came of that. */
export function RunExample({ example }: { readonly example: Example }) {
  const { common, scripts: words } = useWords()
  const [came, setCame] = useState<string>()
  const [running, setRunning] = useState(false)
  const end = useRef<() => void>(undefined)
  useEffect(() => () => end.current?.(), [])

  async function run(): Promise<void> {
    const { playground } = window
    if (!playground || running) return
    end.current?.()
    const heard: PlaygroundEvent[] = []
    setRunning(true)
    try {
      const value = await example.run(playground, (event) => {
        heard.push(event)
        setCame(
          heard
            .slice(-mostHeard)
            .map(({ kind }) => kind)
            .join('\n'),
        )
      })
      if (typeof value === 'function') {
        end.current = () => void Reflect.apply(value, undefined, [])
        setCame(words.waits)
      } else setCame(shown(value))
    } catch (error) {
      setCame(String(error))
    } finally {
      setRunning(false)
    }
  }

  return (
    <li>
      <div className="mb-1 flex items-center justify-between gap-2">
        <h3 className="font-strong">{words.examples[example.id]}</h3>
        <Button
          size="small"
          icon={PlayIcon}
          aria-label={`${words.run}: ${words.examples[example.id]}`}
          onClick={() => void run()}
        >
          {running ? words.running : words.run}
        </Button>
      </div>
      <Code text={example.code} copying={common.copying} />
      {came !== undefined && (
        <pre
          role="status"
          aria-label={words.came}
          tabIndex={0}
          className="mt-1 max-h-40 overflow-auto rounded-[0.625rem] bg-sunken px-3 py-2 font-mono text-small whitespace-pre-wrap text-ink-2"
        >
          {came}
        </pre>
      )}
    </li>
  )
}

/** A command line is shown as a terminal would, everything else as JSON. */
function shown(value: unknown): string {
  if (!isRecord(value) || typeof value['out'] !== 'string') return cut(JSON.stringify(value, undefined, 2))
  return `${cut(`${value['out']}${String(value['err'])}`)}\nexit: ${String(value['exit'])}`
}

const cut = (text: string) => (text.length > mostShown ? `${text.slice(0, mostShown)}\n…` : text)
