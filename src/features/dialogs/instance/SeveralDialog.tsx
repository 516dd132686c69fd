import type { InstanceId } from '#lib/brand.ts'
import type { Account } from '#engine/account.ts'
import type { History } from '#engine/history/history.ts'
import { type Leftovers as Left, leftoversOf } from '#engine/questions/leftovers.ts'
import { get } from '#lib/table.ts'
import { CommandBlock } from '#parts/cli/CommandBlock.tsx'
import { offerOf } from '#parts/commands/offer.ts'
import { type Several, several } from '#parts/commands/several.ts'
import { leftoversSaid } from '#parts/leftovers/leftoversSaid.ts'
import { askSeveral, refusedAmong } from '#parts/several/performSeveral.ts'
import { Many } from '#parts/several/Many.tsx'
import { thingName } from '#parts/things/thingOf.ts'
import { whatIfDone } from '#store/live/whatIf.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import type { MarketKind, NetworkKind, ThingKind } from '#store/preferences/transientState.ts'
import { useAccount, useStudio, useTimeZone } from '#store/react.tsx'
import type { Studio } from '#store/studio.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Caps } from '#ui/display/Section.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'

interface Props {
  readonly of: Exclude<ThingKind, NetworkKind | MarketKind>
  readonly command: string
  readonly ids: readonly string[]
}

/** A command to several things: which of them AWS would refuse and why, and what it takes along. */
export function SeveralDialog({ of, command, ids }: Props) {
  const found = several[of]?.find((one) => one.command.id === command)
  return found && <OpenSeveralDialog of={of} several={found} ids={ids} />
}

function OpenSeveralDialog({ of, several: one, ids }: Omit<Props, 'command'> & { readonly several: Several }) {
  const studio = useStudio()
  const words = useWords()
  const { picking, common } = words
  const account = useAccount((whole) => whole)
  const { label, danger } = offerOf(one.command, undefined, words, () => undefined)
  const refused = useMemo(() => refusedNow(studio, one, ids, account.events), [studio, one, ids, account.events])
  const able = ids.filter((id) => !refused.some((no) => no.id === id))
  const n = able.length
  const some = refused.length > 0
  return (
    <Dialog
      open
      onClose={() => closeDialog(studio)}
      title={picking.title(label, picking.things[of](ids.length))}
      closeLabel={common.close}
      footer={
        <>
          <Button onClick={() => closeDialog(studio)}>{common.cancel}</Button>
          <Button
            kind={danger ? 'danger' : 'primary'}
            data-autofocus
            {...(n === 0 && { why: picking.noneLeft })}
            onClick={() => {
              closeDialog(studio)
              askSeveral(studio, one, able)
            }}
          >
            {some && n > 0 ? picking.only(label, n) : picking.allOf(label, n)}
          </Button>
        </>
      }
    >
      <div className="grid grid-cols-1 gap-4">
        {some && (
          <section className="rounded-control border border-red/30 bg-red-soft px-3 py-2.5">
            <h3 className="font-strong text-red">{picking.cannot(refused.length, ids.length)}</h3>
            <p className="mb-2">{picking.others[one.others]}</p>
            <Many
              lines={refused.map(({ id, code, message }) => ({
                key: id,
                said: (
                  <>
                    <b className="font-strong">{thingName(account, of, id)}</b>{' '}
                    <span className="font-mono text-small" lang="en">
                      {code}
                    </span>
                    <span className="block text-small text-ink-2" lang="en">
                      {message}
                    </span>
                  </>
                ),
              }))}
            />
          </section>
        )}
        {n > 0 && (
          <section>
            <Caps level={3}>{picking.allOf(label, n)}</Caps>
            <p className="mt-1 font-medium">
              <Names of={of} ids={able} />
            </p>
          </section>
        )}
        {of === 'instance' && one.asks && n > 0 && <Aftermath several={one} ids={able} />}
        {one.asks && <p className="text-small text-ink-2">{picking.goneForGood}</p>}
        <CommandBlock requests={one.requests(able, account).slice(0, shownCommands)} />
      </div>
    </Dialog>
  )
}

/** so many lines of the command line tell how it is done */
const shownCommands = 3
const shownNames = 12

function Names({ of, ids }: { readonly of: ThingKind; readonly ids: readonly string[] }) {
  const { picking } = useWords()
  const account = useAccount((whole) => whole)
  const shown = ids.slice(0, shownNames).map((id) => thingName(account, of, id))
  const more = ids.length - shown.length
  return (
    <>
      {shown.join(', ')} {more > 0 && picking.more(more)}
    </>
  )
}

/** Once for each account, however often the page is drawn while time passes. */
const refusedNow = (studio: Studio, one: Several, ids: readonly string[], _events: number) =>
  refusedAmong(studio.playground.getState().history, one, ids)

/** The list of what goes with the instances and what they leave: rehearsed, then read as it is afterwards. */
function Aftermath({ several: one, ids }: { readonly several: Several; readonly ids: readonly string[] }) {
  const studio = useStudio()
  const { compare, common, inspector, picking } = useWords()
  const words = inspector.dialogs.terminate
  const format = useFormat(useTimeZone())
  const account = useAccount((whole) => whole)
  const came = useMemo(
    () => rehearsed(studio.playground.getState().history, account, one, ids),
    [studio, account, one, ids],
  )
  const speech = {
    words: compare.leftovers,
    size: inspector.storage.size,
    perHour: common.perHour,
    rate: format.rate,
  }
  const said = leftoversSaid(came, speech)
  const total = came.left.reduce((sum, { perHour }) => sum + perHour, 0)
  return (
    <>
      <Part title={words.deleted} lines={said.deleted} none={words.nothing} />
      <Part
        title={words.kept}
        lines={said.left}
        none={words.nothing}
        {...(total > 0 && { end: picking.total(common.perHour(format.rate(total))) })}
      />
    </>
  )
}

function rehearsed(history: History, before: Account, { requests }: Several, ids: readonly string[]): Left {
  const [request] = requests(ids, before)
  const what =
    request &&
    whatIfDone(history, request, ({ instances }) =>
      ids.every((id) => (get(instances, id)?.state ?? 'terminated') === 'terminated'),
    )
  const all = what?.ok === true ? ids.flatMap((id) => leftoversOf(before, what.account, id as InstanceId) ?? []) : []
  return { deleted: all.flatMap(({ deleted }) => deleted), left: all.flatMap(({ left }) => left) }
}

function Part(props: {
  readonly title: string
  readonly lines: readonly { readonly key: string; readonly said: string; readonly price?: string | undefined }[]
  readonly none: string
  readonly end?: string
}) {
  const { title, lines, none, end } = props
  return (
    <section>
      <Caps level={3}>{title}</Caps>
      <div className="mt-1 font-medium">
        {lines.length === 0 ? <p className="font-normal text-ink-3">{none}</p> : <Many lines={lines} />}
        {end !== undefined && <p className="mt-1 text-right text-small text-money">{end}</p>}
      </div>
    </section>
  )
}
