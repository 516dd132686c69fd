import type { Request } from '#api/answer.ts'
import { gesture } from '#store/live/gesture.ts'
import { ask } from '#store/live/requests.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import { usePlayground, useStudio } from '#store/react.tsx'
import { type WhatIf, whatIf } from '#store/live/whatIf.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { type ReactNode, useId } from 'react'
import { CommandBlock } from '#parts/cli/CommandBlock.tsx'
import { doing } from '#parts/undo/doing.ts'
import { Foreseen } from '#parts/refusal/Foreseen.tsx'

/** A dialog that asks AWS for one thing: what it will be, what AWS would say against it, and the same as a command. */
export function Ask(props: {
  readonly title: string
  readonly apply: string
  readonly request: Request
  /** what the page asks once that is done, if it does */
  readonly then?: Request
  /** what would come of it, where the window has rehearsed it already */
  readonly what?: WhatIf | undefined
  /** why it can't be asked yet */
  readonly why?: string | undefined
  readonly danger?: boolean
  readonly wide?: boolean
  /** what the page does with AWS's yes; false where the window has more to say and stays */
  readonly onDone?: (response: Readonly<Record<string, unknown>>) => boolean | undefined
  readonly children: ReactNode
}) {
  const studio = useStudio()
  const { title, apply, request, then, why, danger = false, wide = false, onDone, children } = props
  const { common } = useWords()
  const id = useId()
  const history = usePlayground((state) => state.history)
  const what = props.what ?? (why === undefined ? whatIf(history, request) : undefined)
  const against = why ?? (what?.ok === false ? what.message : undefined)
  return (
    <Dialog
      open
      onClose={() => closeDialog(studio)}
      title={title}
      wide={wide}
      closeLabel={common.close}
      footer={
        <>
          {why !== undefined && <p className="min-w-40 flex-1 text-small text-ink-2">{why}</p>}
          <Button onClick={() => closeDialog(studio)}>{common.cancel}</Button>
          <Button
            kind={danger ? 'danger' : 'primary'}
            type="submit"
            form={id}
            {...(against === undefined ? {} : { why: against })}
          >
            {apply}
          </Button>
        </>
      }
    >
      <form
        id={id}
        noValidate
        className="grid grid-cols-1 gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          if (against !== undefined) return
          gesture(studio, () => {
            doing(studio, [request], () => {
              const answer = ask(studio, request)
              if (answer.ok && onDone?.(answer.response) !== false) closeDialog(studio)
              return answer.ok
            })
          })
        }}
      >
        {children}
        <div className="grid grid-cols-1">
          <Foreseen what={why === undefined ? what : undefined} />
          {why === undefined && <CommandBlock requests={then ? [request, then] : [request]} />}
        </div>
      </form>
    </Dialog>
  )
}
