import type { Instance } from '#engine/world/instances/instance.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { leftoversOf } from '#engine/questions/leftovers.ts'
import { get } from '#lib/table.ts'
import { type LeftoverLine, leftoversSaid } from '#parts/leftovers/leftoversSaid.ts'
import { lifecycle } from '#parts/commands/instance/lifecycle.ts'
import { doing } from '#parts/undo/doing.ts'
import { ask } from '#store/live/requests.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import { useAccount, useStudio, useTimeZone } from '#store/react.tsx'
import type { Studio } from '#store/studio.ts'
import { whatIfDone } from '#store/live/whatIf.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { Leftovers } from '#parts/leftovers/Leftovers.tsx'
import { Caps } from '#ui/display/Section.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'
import { Foreseen } from '#parts/refusal/Foreseen.tsx'

/**
 * The window before a termination: what goes with the instance and what is left behind, before it is too late;
 * rehearsed, then read as it is afterwards.
 */
export function TerminateDialog({ id }: { readonly id: string }) {
  const instance = useAccount((account) => get(account.instances, id))
  return instance && <OpenTerminateDialog instance={instance} />
}

function OpenTerminateDialog({ instance }: { readonly instance: Instance }) {
  const studio = useStudio()
  const { commands, common, inspector, compare } = useWords()
  const words = inspector.dialogs.terminate
  const format = useFormat(useTimeZone())
  const account = useAccount((one) => one)
  const what = useMemo(() => rehearsed(studio, instance, account.events), [studio, instance, account.events])
  const came = what.ok ? leftoversOf(account, what.account, instance.id) : undefined
  const said = leftoversSaid(came ?? { deleted: [], left: [] }, {
    words: compare.leftovers,
    size: inspector.storage.size,
    perHour: common.perHour,
    rate: format.rate,
  })
  return (
    <Dialog
      open
      onClose={() => closeDialog(studio)}
      title={words.title(nameOf(instance))}
      closeLabel={common.close}
      footer={
        <>
          <Button onClick={() => closeDialog(studio)}>{common.cancel}</Button>
          <Button
            kind="danger"
            data-autofocus
            onClick={() => {
              closeDialog(studio)
              const request = lifecycle.terminate.request(instance)
              doing(studio, [request], () => ask(studio, request).ok)
            }}
          >
            {commands.instance.terminate}
          </Button>
        </>
      }
    >
      <p className="mb-3">{words.text}</p>
      <Part title={words.deleted} lines={said.deleted} none={words.nothing} />
      <Part title={words.kept} lines={said.left} none={words.nothing} />
      <Foreseen what={what} />
    </Dialog>
  )
}

/** Once for each account, however often the page is drawn while time passes. */
const rehearsed = (studio: Studio, instance: Instance, _events: number) =>
  whatIfDone(studio.playground.getState().history, lifecycle.terminate.request(instance), ({ instances }) => {
    const state = get(instances, instance.id)?.state
    return state === undefined || state === 'terminated'
  })

interface PartProps {
  readonly title: string
  readonly lines: readonly LeftoverLine[]
  readonly none: string
}

function Part({ title, lines, none }: PartProps) {
  return (
    <section className="mb-3">
      <Caps level={3}>{title}</Caps>
      <div className="mt-1 font-medium">
        {lines.length === 0 ? <p className="font-normal text-ink-3">{none}</p> : <Leftovers lines={lines} />}
      </div>
    </section>
  )
}
