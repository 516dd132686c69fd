import { type Ec2Action, parseAction } from '#engine/messages/alarms/actionArn.ts'
import { newest } from '#engine/history/log.ts'
import type { Event } from '#engine/event.ts'
import type { CheckName } from '#engine/observers/checks/check.ts'
import { illnessOf } from '#engine/world/faults/shown.ts'
import { get } from '#lib/table.ts'
import { useAccount, useInstance, usePlayground } from '#store/react.tsx'
import { BaseEdge, type EdgeProps } from '@xyflow/react'
import { memo, useState } from 'react'
import type { MapEdge, Pulse } from './edges.ts'
import { useAlarm } from './useAlarm.ts'

const colours = {
  plain: 'var(--color-edge)',
  accent: 'var(--color-accent)',
  loop: 'var(--color-accent)',
  green: 'var(--color-green)',
  violet: 'var(--color-violet)',
  wine: 'var(--color-wine)',
  red: 'var(--color-red)',
} as const

const dashes = { dashed: '4 4', dotted: '2 5' } as const

/** A line along its own path; arrow heads for everything that happens, none for cables and for what only looks. */
export const WayEdge = memo(function WayEdge({ id, data }: EdgeProps<MapEdge>) {
  if (!data) return null
  if (data.check) return <Sight id={id} path={data.path} check={data.check} volume={data.volume} />
  if (data.volume) return <Cable id={id} path={data.path} volume={data.volume} />
  if (data.told) return <Told id={id} path={data.path} pulse={data.pulse} />
  if (data.tone === 'loop') return <Loop id={id} path={data.path} />
  const { path, tone, dash } = data
  return <Line id={id} path={path} tone={tone} dash={dash} />
})

interface LineProps {
  readonly id: string
  readonly path: string
}

type Tone = keyof typeof colours

function Line(props: LineProps & { readonly tone: Tone; readonly dash?: keyof typeof dashes | undefined }) {
  const { id, path, tone, dash } = props
  return (
    <BaseEdge
      id={id}
      path={path}
      {...(tone === 'accent' ? {} : { markerEnd: `url(#head-${tone})` })}
      style={{
        stroke: colours[tone],
        strokeWidth: tone === 'accent' || tone === 'green' ? 2.4 : 1.7,
        ...(dash ? { strokeDasharray: dashes[dash] } : {}),
      }}
      interactionWidth={0}
    />
  )
}

function Loop({ id, path }: LineProps) {
  const action = useEc2Action()
  return (
    action && (
      <>
        <Line id={id} path={path} tone="loop" dash="dotted" />
        <Dot path={path} pulse="action" />
      </>
    )
  )
}

/** The way of an alarm's message: it stands out while the alarm rings. */
function Told({ id, path, pulse }: LineProps & { readonly pulse: Pulse | undefined }) {
  const ringing = useAlarm()?.state === 'ALARM'
  return (
    <>
      <Line id={id} path={path} tone={ringing ? 'red' : 'plain'} />
      {pulse && <Dot path={path} pulse={pulse} />}
    </>
  )
}

/** A cable says whether its volume answers. */
function Cable({ id, path, volume }: LineProps & { readonly volume: string }) {
  const state = useAccount((account) => {
    const own = get(account.volumes, volume)
    if (!own) return 'idle'
    const wrong = illnessOf(account, own)
    if (wrong === 'stalled' || wrong === 'unreachable') return 'cut'
    const instance = own.attachment && get(account.instances, own.attachment.instanceId)
    return instance?.state === 'running' && own.attachment?.state === 'attached' ? 'live' : 'idle'
  })
  return (
    <BaseEdge
      id={id}
      path={path}
      style={{
        stroke: state === 'cut' ? colours.red : colours.accent,
        strokeWidth: 2.4,
        ...(state === 'cut' ? { strokeDasharray: dashes.dashed } : {}),
        ...(state === 'idle' ? { opacity: 0.4 } : {}),
      }}
      interactionWidth={0}
    />
  )
}

/** From what is looked at to the check: red where it is what the check finds failing. */
function Sight({
  id,
  path,
  check,
  volume,
}: LineProps & { readonly check: CheckName; readonly volume: string | undefined }) {
  const instanceId = useInstance()?.id
  const said = useAccount((account) => {
    const reach = instanceId && get(account.checks, instanceId)?.[check]
    if (!reach) return 'none'
    const own = volume ? get(account.volumes, volume) : undefined
    if (reach !== 'failed') return reach
    const wrong = own && illnessOf(account, own)
    return volume === undefined || wrong === 'stalled' || wrong === 'unreachable' ? 'failed' : 'passed'
  })
  const failed = said === 'failed'
  const [, x, y] = /^M([\d.]+) ([\d.]+)/.exec(path) ?? []
  const stroke = failed ? colours.red : colours.plain
  return (
    <>
      <BaseEdge
        id={id}
        path={path}
        style={{
          stroke,
          strokeWidth: failed ? 2.4 : 1.5,
          ...(said === 'initializing' ? { strokeDasharray: dashes.dotted } : {}),
          ...(said === 'none' ? { opacity: 0.45 } : {}),
        }}
        interactionWidth={0}
      />
      <circle cx={x} cy={y} r={3.5} stroke={stroke} strokeWidth={1.5} fill={failed ? stroke : 'var(--color-surface)'} />
    </>
  )
}

/** What the shown alarm does to the instance, if anything. */
export const useEc2Action = (): Ec2Action | undefined =>
  useAlarm()?.alarmActions.flatMap((arn) => ec2Action(arn) ?? [])[0]

function ec2Action(arn: string): Ec2Action | undefined {
  const action = parseAction(arn)
  return action?.kind === 'ec2' ? action.action : undefined
}

const causes: Readonly<Record<Pulse, (event: Event) => boolean>> = {
  state: (event) => event.kind === 'AlarmStateChanged',
  publish: (event) => event.kind === 'NotificationPublished',
  arrive: (event) => event.kind === 'MessageArrived',
  action: (event) => event.kind === 'AlarmActionRun' && ec2Action(event.action) !== undefined,
}

/** A dot that runs along the edge once whenever its kind of thing happens. */
function Dot({ path, pulse }: { readonly path: string; readonly pulse: Pulse }) {
  const latest = usePlayground((state) => newest(state.history.log, 24).find(causes[pulse])?.id)
  const [atFirst] = useState(latest)
  if (latest === undefined || latest === atFirst) return null
  return <circle key={latest} r={5} className="map-dot" style={{ offsetPath: `path("${path}")` }} />
}

export function ArrowHeads() {
  return (
    <svg aria-hidden className="absolute size-0">
      <defs>
        {(['plain', 'green', 'violet', 'wine', 'red', 'loop'] as const).map((tone) => (
          <marker
            key={tone}
            id={`head-${tone}`}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="6"
            markerHeight="6"
            orient="auto"
          >
            <path d="M0 0L8 4L0 8z" fill={colours[tone]} />
          </marker>
        ))}
      </defs>
    </svg>
  )
}
