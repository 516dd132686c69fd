import { isVeiled } from '#engine/world/faults/mystery/shown.ts'
import type { Guest } from '#engine/world/guest/guest.ts'
import { jobLength } from '#engine/world/guest/guest.ts'
import { jobAt } from '#engine/world/guest/job.ts'
import { memoryAt, memoryOf } from '#engine/world/guest/load.ts'
import type { Host } from '#engine/world/hosts/host.ts'
import { slots } from '#engine/world/hosts/place.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { get } from '#lib/table.ts'
import { valueAt } from '#lib/trail.ts'
import { useAccount, useEpoch, useInstance, useNow, useStudio, useTimeZone } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { memo } from 'react'
import { joined } from '../joined.ts'
import { shortName } from '../dock/shortName.ts'
import { lookInside } from '../things/lookAt.ts'
import { standsFor } from '../things/thing.ts'
import { Coming, Moving } from '../Coming.tsx'

/** The computer in AWS's building, with the instance on it; lifted off while it is stopped. */
export const HostNode = memo(function HostNode({ width = 0 }: { readonly width?: number }) {
  const instance = useInstance()
  const epoch = useEpoch()
  const host = useAccount((account) => (instance?.hostId ? get(account.hosts, instance.hostId) : undefined))
  const guest = useAccount((account) => (instance ? get(account.guests, instance.id) : undefined))
  const veiled = useAccount((account) => instance !== undefined && isVeiled(account, instance))
  return (
    <div
      {...(instance && standsFor('host', instance.id))}
      className={classes(
        'flex h-full flex-col gap-1 rounded-node border-[1.5px] px-2.5 pt-1.5 pb-2 shadow-card',
        host ? 'bg-surface' : 'border-dashed bg-surface/60',
        host && !veiled && hostState(host) !== 'ok' ? 'border-red' : 'border-line-strong',
      )}
    >
      <HostHead host={host} veiled={veiled} />
      <div className="flex min-h-0 flex-1 gap-2">
        <div className="relative min-w-0 flex-1">
          <Coming epoch={`${instance?.id}/${epoch}`}>
            {instance && guest && instance.state !== 'terminated' && (
              <Moving
                key={`${instance.id}/${instance.hostId ?? 'lifted'}`}
                from={{ y: -14 }}
                duration={0.24}
                className="h-full"
              >
                <Machine instance={instance} guest={guest} lifted={!host} veiled={veiled} />
              </Moving>
            )}
          </Coming>
        </div>
        {host && width >= 236 && <Slots host={host} />}
      </div>
    </div>
  )
})

/** The other places on the host: those of this account's other instances, and free ones. */
function Slots({ host }: { readonly host: Host }) {
  const { map, stage: words } = useWords()
  const others = host.instances.length - 1
  const free = slots - host.instances.length
  const cell =
    'grid min-h-0 flex-1 place-items-center rounded-chip border-[1.5px] px-0.5 text-center text-[11px] leading-3'
  return (
    <div className="flex w-12 shrink-0 flex-col gap-1.5">
      {others > 0 && <span className={`${cell} border-line-strong bg-sunken text-ink-2`}>{map.more(others)}</span>}
      {free > 0 && <span className={`${cell} border-dashed border-line-strong text-ink-3`}>{words.freeSlot}</span>}
    </div>
  )
}

const hostParts = ['power', 'network', 'hardware', 'software'] as const
const hostState = (host: Host) => hostParts.find((part) => !host[part]) ?? 'ok'

function HostHead({ host, veiled }: { readonly host: Host | undefined; readonly veiled: boolean }) {
  const words = useWords().stage
  const state = host && hostState(host)
  return (
    <div className="flex items-center gap-1.5 text-[11.5px] leading-4 text-ink-3">
      {words.host}
      {host && state ? (
        <>
          <span className="font-mono text-[11px] text-ink-2">{host.id}</span>
          {veiled ? (
            <span className="ml-auto font-semibold text-violet">? {words.hostState.veiled}</span>
          ) : (
            <span className={classes('ml-auto font-semibold', state === 'ok' ? 'text-green' : 'text-red')}>
              {state === 'ok' ? '● ' : '! '}
              {words.hostState[state]}
            </span>
          )}
        </>
      ) : (
        <span className="ml-auto">{words.noHost}</span>
      )}
    </div>
  )
}

interface MachineProps {
  readonly instance: Instance
  readonly guest: Guest
  readonly lifted: boolean
  /** a mystery fault is on: only what EC2 itself would tell is drawn */
  readonly veiled: boolean
}

function Machine({ instance, guest, lifted, veiled }: MachineProps) {
  const studio = useStudio()
  const { stage: words, places } = useWords()
  const now = useNow()
  const total = memoryOf(instance.type)
  // what is asleep is on the root volume, and drawn there
  const used = guest.power === 'suspended' ? 0 : memoryAt(guest.memory, now)
  const cpu = valueAt(guest.cpu, now) ?? 0
  const job = jobAt(guest.job, now) / jobLength
  const well = guest.power === 'up' && !guest.outOfMemory
  const ill = guest.outOfMemory || guest.power === 'stuck' || guest.power === 'hung'
  const format = useFormat(useTimeZone())
  return (
    <div
      {...standsFor('instance', instance.id)}
      className={classes(
        'flex h-full flex-col justify-between rounded-[11px] border-[1.5px] bg-surface px-2 py-1',
        lifted
          ? 'border-dashed border-edge'
          : veiled
            ? 'border-violet'
            : ill
              ? 'border-red'
              : well
                ? 'border-green'
                : 'border-line-strong',
      )}
    >
      <div className="flex items-baseline gap-1.5">
        <button
          type="button"
          {...joined(lifted ? undefined : places.joined.host(nameOf(instance)))}
          title={nameOf(instance)}
          onClick={() => lookInside(studio, 'instance')}
          className="nodrag truncate text-[13px] leading-4.5 font-bold hover:text-accent"
        >
          {shortName(instance)}
        </button>
        <span className="font-mono text-[11px] text-ink-3">{instance.type}</span>
      </div>
      <Bar label={words.cpu} share={cpu / 100} said={`${cpu} %`} tone="bg-green" />
      <Bar
        label={words.ram}
        hidden={veiled}
        share={total === 0 ? 0 : used / total}
        said={words.ofMemory(total < 1024 ? format.number(used) : format.number(used / 1024, 2), format.memory(total))}
        tone={guest.outOfMemory ? 'bg-red' : guest.power === 'suspending' ? 'bg-violet' : 'bg-accent'}
      />
      <Bar label={words.job} hidden={veiled} share={job} said={`${Math.floor(job * 100)} %`} tone="bg-money" />
      {instance.recovery ? <Recovering instance={instance} /> : veiled ? <Veiled /> : <Os guest={guest} />}
    </div>
  )
}

interface BarProps {
  readonly label: string
  readonly share: number
  readonly said: string
  readonly tone: string
  readonly hidden?: boolean
}

function Bar({ label, share, said: told, tone, hidden = false }: BarProps) {
  const percent = hidden ? 0 : Math.max(0, Math.min(100, share * 100))
  const said = hidden ? '?' : told
  return (
    <div className="flex items-center gap-2 text-[11.5px] leading-4">
      <span className="w-8 shrink-0 text-ink-3">{label}</span>
      <span
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(percent)}
        aria-valuetext={said}
        className="h-2.5 flex-1 overflow-hidden rounded-mark bg-sunken"
      >
        <span className={classes('block h-full rounded-mark', tone)} style={{ width: `${percent}%` }} />
      </span>
      <span className="min-w-9 shrink-0 text-right font-mono text-[11px] whitespace-nowrap">{said}</span>
    </div>
  )
}

function Veiled() {
  const words = useWords().stage
  return (
    <p className="flex items-center gap-2 text-[11.5px] leading-4">
      <span className="w-8 shrink-0 text-ink-3">{words.os}</span>
      <span className="truncate font-semibold text-violet">? {words.veiled}</span>
    </p>
  )
}

function Recovering({ instance: { due } }: { readonly instance: Instance }) {
  const words = useWords()
  const format = useFormat(useTimeZone())
  const now = useNow()
  return (
    // how long is left falls out of the line where there is no room for it
    <p className="flex h-4 flex-wrap overflow-hidden text-[11.5px] leading-4 font-semibold text-amber">
      <span className="max-w-full truncate">{words.map.waiting.recovering}</span>
      {due !== undefined && (
        <span className="font-normal whitespace-pre text-ink-3"> · {words.common.left(format.span(due - now))}</span>
      )}
    </p>
  )
}

function Os({ guest }: { readonly guest: Guest }) {
  const words = useWords().stage
  const format = useFormat(useTimeZone())
  const now = useNow()
  const { power } = guest
  const said = power === 'up' ? words.power.up(format.span(now - (guest.bootedAt ?? now))) : words.power[power]
  return (
    <div className="flex items-center gap-2 text-[11.5px] leading-4">
      <span className="w-8 shrink-0 text-ink-3">{words.os}</span>
      {guest.outOfMemory ? (
        <span className="font-semibold text-red">! {words.outOfMemory}</span>
      ) : (
        <span
          className={classes(
            // what does not fit behind the first falls out of the line
            'flex h-4 min-w-0 flex-wrap overflow-hidden',
            power === 'stuck' || power === 'hung' || power === 'halted' ? 'font-semibold text-red' : '',
          )}
        >
          <Power said={said} power={power} web={guest.web} />
        </span>
      )}
    </div>
  )
}

/** The web server first: of the two it is what somebody looks for, and there may be no room for the other. */
function Power({ said, power, web }: { readonly said: string } & Pick<Guest, 'power' | 'web'>) {
  const words = useWords().stage
  if (power !== 'up') return said
  if (web === 'crashed') return <span className="font-semibold text-red">{words.web.crashed}</span>
  return (
    <>
      {words.web[web]}
      <span className="whitespace-pre text-ink-3"> · {said}</span>
    </>
  )
}
