import { whyNoScreen } from '#api/ec2/instances/console.ts'
import { consoleLines } from '#api/ec2/instances/consoleText.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { get } from '#lib/table.ts'
import { useAccount, useStudio, useTimeZone } from '#store/react.tsx'
import type { Studio } from '#store/studio.ts'
import { Refusal } from '#parts/refusal/Refusal.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { RefreshIcon } from '#ui/look/icons.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { ReadDialog } from './ReadDialog.tsx'

const rows = 20

/** A still picture of the screen, as it was when it was taken. */
function takeScreen(studio: Studio, id: string) {
  const { account, now } = studio.playground.getState().history
  const instance = get(account.instances, id)
  const refusal = instance && whyNoScreen(instance)
  return {
    at: now,
    refusal,
    lines: instance && !refusal ? consoleLines(account, instance, now, true).slice(-rows) : [],
  }
}

/** Actions → Monitor and troubleshoot → Get instance screenshot. */
export function ScreenshotDialog({ id }: { readonly id: string }) {
  const studio = useStudio()
  const words = useWords().inspector.dialogs.screenshot
  const format = useFormat(useTimeZone())
  const instance = useAccount((account) => get(account.instances, id))
  const [{ at, lines, refusal }, setTaken] = useState(() => takeScreen(studio, id))
  if (!instance) return null
  return (
    <ReadDialog
      title={words.title(nameOf(instance))}
      beside={
        <Button icon={RefreshIcon} onClick={() => setTaken(takeScreen(studio, id))}>
          {words.again}
        </Button>
      }
    >
      <p className="mb-3 max-w-160 text-ink-2">{words.text}</p>
      {refusal ? (
        <Refusal refused={{ action: 'GetConsoleScreenshot', ...refusal }} />
      ) : (
        <figure>
          <pre
            tabIndex={0}
            className="min-h-72 rounded-[0.625rem] bg-code px-3 py-2.5 font-mono text-small/[1.5] wrap-anywhere whitespace-pre-wrap text-on-code [contain:inline-size]"
          >
            {lines.join('\n')}
          </pre>
          <figcaption className="mt-2 text-small text-ink-3">{words.taken(format.moment(at))}</figcaption>
        </figure>
      )}
    </ReadDialog>
  )
}
