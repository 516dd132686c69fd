import { everyImage } from '#facts/everyImage.ts'
import type { Account } from '#engine/account.ts'
import { type Instance, type InstanceState } from '#engine/world/instances/instance.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { get } from '#lib/table.ts'
import { CommandBlock } from '#parts/cli/CommandBlock.tsx'
import { several } from '#parts/commands/several.ts'
import { healthOf } from '#parts/health/healthOf.ts'
import { SeveralButtons } from '#parts/several/SeveralButtons.tsx'
import { lookAt, pick } from '#store/preferences/transient.ts'
import { useAccount, useStudio, useTimeZone } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Badge } from '#ui/display/Badge.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { Caps, Section } from '#ui/display/Section.tsx'
import { stateLook } from '#ui/display/stateLook.ts'
import { classes } from '#ui/look/classes.ts'
import { AlertIcon, ArrowLeftIcon, CrossIcon } from '#ui/look/icons.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo, useState } from 'react'
import { countsBy } from './countsBy.ts'
import { IfStoppedPart } from './IfStoppedPart.tsx'

/** of many chips the first, until the others are asked for */
const fewChips = 12

/** Several instances that are picked: which, what can be done to all of them, what that would do, and what they share. */
export function Selection({ ids }: { readonly ids: readonly string[] }) {
  const studio = useStudio()
  const { fleet: words, common, picking } = useWords()
  const format = useFormat(useTimeZone())
  const n = format.number
  const instances = useAccount(
    useMemo(() => (account: Account) => ids.flatMap((id) => get(account.instances, id) ?? []), [ids]),
  )
  const checks = useAccount((account) => account.checks)
  const isFailing = ({ id }: Instance) => healthOf({ checks }, id).mark === 'failing'
  const failing = instances.filter(isFailing).length
  const states = countsBy(instances, ({ state }) => state)
  return (
    <div className="h-full overflow-y-auto">
      <header className="border-b border-line px-4 pt-3.5 pb-3">
        <div className="flex items-center justify-between gap-2">
          <Caps level={3}>{words.selection}</Caps>
          <Button size="small" kind="quiet" icon={CrossIcon} onClick={() => pick(studio, 'instance', new Set())}>
            {picking.letGo}
          </Button>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <h2 className="text-title font-bold">{words.instances(n(instances.length))}</h2>
          {states.map(([state, count]) => (
            <StateCount key={state} state={state} said={words.inState(n(count), common.states[state])} />
          ))}
          {failing > 0 && (
            <Badge tone="red" shape={AlertIcon}>
              {words.failingOf(n(failing))}
            </Badge>
          )}
        </div>
        <Chips instances={instances} isFailing={isFailing} />
        <div className="mt-3 flex flex-wrap gap-1.5">
          <SeveralButtons of="instance" ids={ids} counted />
        </div>
      </header>
      <IfStoppedPart ids={ids} instances={instances} />
      <InCommon instances={instances} />
      <Command ids={ids} instances={instances} />
    </div>
  )
}

/** Leads back from what was looked at since. */
export function BackToSelection({ n }: { readonly n: number }) {
  const studio = useStudio()
  const words = useWords().fleet
  const format = useFormat(useTimeZone())
  return (
    <div className="border-b border-line px-2 py-1">
      <Button
        size="small"
        kind="quiet"
        icon={ArrowLeftIcon}
        onClick={() =>
          studio.transient.setState(({ picked }) => (picked ? { picked: { of: picked.of, ids: picked.ids } } : {}))
        }
      >
        {words.back(format.number(n))}
      </Button>
    </div>
  )
}

function StateCount({ state, said }: { readonly state: InstanceState; readonly said: string }) {
  const { tone, shape } = stateLook[state]
  return (
    <Badge tone={tone} shape={shape}>
      {said}
    </Badge>
  )
}

function Chips(props: {
  readonly instances: readonly Instance[]
  readonly isFailing: (instance: Instance) => boolean
}) {
  const { instances, isFailing } = props
  const studio = useStudio()
  const { fleet: words, picking } = useWords()
  const [all, showAll] = useState(false)
  const shown = all || instances.length <= fewChips ? instances : instances.slice(0, fewChips)
  const drop = (id: string) =>
    pick(studio, 'instance', new Set(instances.flatMap((one) => (one.id === id ? [] : one.id))))
  return (
    <ul className="mt-2 flex max-h-44 flex-wrap gap-1 overflow-y-auto">
      {shown.map((instance) => {
        const name = nameOf(instance)
        return (
          <li
            key={instance.id}
            className={classes(
              'inline-flex h-6 max-w-full items-center rounded-chip text-small font-semibold pointer-coarse:h-9',
              isFailing(instance) ? 'bg-red-soft text-red' : 'bg-sunken text-ink-2',
            )}
          >
            <button
              type="button"
              title={instance.id}
              onClick={() => lookAt(studio, 'instance', instance.id)}
              className="flex h-full min-w-0 items-center gap-1 rounded-chip px-1.5 hover:underline"
            >
              {isFailing(instance) && <Icon shape={AlertIcon} size={11} />}
              <span className="max-w-44 truncate">{name}</span>
            </button>
            <button
              type="button"
              aria-label={words.drop(name)}
              onClick={() => drop(instance.id)}
              className="grid size-6 shrink-0 place-items-center rounded-chip hover:text-ink pointer-coarse:size-9"
            >
              <Icon shape={CrossIcon} size={11} />
            </button>
          </li>
        )
      })}
      {shown.length < instances.length && (
        <li>
          <Button size="small" kind="quiet" onClick={() => showAll(true)}>
            {picking.more(instances.length - shown.length)}
          </Button>
        </li>
      )}
    </ul>
  )
}

/** The table of what they are alike in, and where not, how many are which. */
function InCommon({ instances }: { readonly instances: readonly Instance[] }) {
  const words = useWords().fleet
  const images = useAccount((account) => account.images)
  const imageName = ({ imageId }: Instance) =>
    everyImage.find((one) => Object.values(one.ids).includes(imageId))?.title ?? get(images, imageId)?.name ?? imageId
  const rows = [
    [words.type, countsBy(instances, ({ type }) => type)],
    [words.image, countsBy(instances, imageName)],
    [words.zones, countsBy(instances, ({ zone }) => zone)],
  ] as const
  return (
    <Section title={words.inCommon}>
      <Definition>
        {rows.map(([term, counts]) => (
          <Entry key={term} term={term}>
            {counts.map(([what, count]) => (
              <span key={what} className="mr-2 inline-block">
                {what}
                {counts.length > 1 && <span className="font-normal text-ink-3 tabular-nums"> {count}</span>}
              </span>
            ))}
          </Entry>
        ))}
      </Definition>
    </Section>
  )
}

/** The command line of the request that is most likely made for them. */
function Command({ ids, instances }: { readonly ids: readonly string[]; readonly instances: readonly Instance[] }) {
  const account = useAccount((whole) => whole)
  const wanted = instances.some(({ state }) => state === 'running') ? 'stop' : 'start'
  const one = several.instance?.find(({ command }) => command.id === wanted)
  const able = instances
    .filter(({ state }) => state === (wanted === 'stop' ? 'running' : 'stopped'))
    .map(({ id }) => id)
  if (!one || able.length === 0) return null
  return (
    <div className="max-h-72 overflow-y-auto px-4 py-3">
      <CommandBlock requests={one.requests(able.length > 0 ? able : ids, account)} />
    </div>
  )
}
