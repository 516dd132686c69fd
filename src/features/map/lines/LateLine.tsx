import { illnessOf } from '#engine/world/faults/mystery/shown.ts'
import type { Event } from '#engine/event.ts'
import { newest } from '#engine/history/log.ts'
import { get } from '#lib/table.ts'
import { useAccount, useInstance, usePlayground } from '#store/react.tsx'
import { BaseEdge } from '@xyflow/react'
import { useState } from 'react'
import type { Pulse } from './edge.ts'
import { WayLine } from './WayLine.tsx'
import { type CableProps, colours, dashes, type LineProps, type SightProps } from './strokes.ts'
import { ec2Action, useAlarm, useEc2Action } from '../alarms/useAlarm.ts'
import type { LateLineProps } from './WayEdge.tsx'

/** A line that says something of an instance: a cable, what a check looks along, the way of an alarm. */
export function LateLine({ id, path, data: { check, volume, told, pulse } }: LateLineProps) {
  if (check) return <Sight id={id} path={path} check={check} volume={volume} />
  if (volume) return <Cable id={id} path={path} volume={volume} />
  return told ? <Told id={id} path={path} pulse={pulse} /> : <Loop id={id} path={path} />
}

function Loop({ id, path }: LineProps) {
  const action = useEc2Action()
  return (
    action && (
      <>
        <WayLine id={id} path={path} tone="loop" dash="dotted" />
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
      <WayLine id={id} path={path} tone={ringing ? 'red' : 'plain'} />
      {pulse && <Dot path={path} pulse={pulse} />}
    </>
  )
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
  const way = { offsetPath: `path("${path}")`, offsetRotate: '0deg' }
  if (pulse === 'state' || pulse === 'action') return <circle key={latest} r={5} className="map-dot" style={way} />
  // what is told travels as a letter
  return (
    <g key={latest} className="map-dot" style={way}>
      <rect x={-9} y={-6.5} width={18} height={13} rx={2.5} />
      <path d="M-7 -4L0 1.5L7 -4" fill="none" stroke="var(--color-surface)" strokeWidth={1.6} />
    </g>
  )
}

/** A cable says whether its volume answers. */
function Cable({ id, path, volume }: CableProps) {
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
      interactionWidth={14}
    />
  )
}

/** The line from what is looked at to the check: red where it is what the check finds failing. */
function Sight({ id, path, check, volume }: SightProps) {
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
        interactionWidth={14}
      />
      <circle cx={x} cy={y} r={3.5} stroke={stroke} strokeWidth={1.5} fill={failed ? stroke : 'var(--color-surface)'} />
    </>
  )
}
