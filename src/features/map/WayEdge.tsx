import { type Ec2Action, parseAction } from '#engine/messages/alarms/actionArn.ts'
import { newest } from '#engine/history/log.ts'
import type { Event } from '#engine/event.ts'
import { usePlayground } from '#store/react.tsx'
import { BaseEdge, type EdgeProps } from '@xyflow/react'
import { memo, useState } from 'react'
import type { MapEdge, Pulse } from './nodes.ts'
import { useAlarm } from './useAlarm.ts'

const colours = {
  plain: 'var(--color-edge)',
  accent: 'var(--color-accent)',
  loop: 'var(--color-accent)',
  green: 'var(--color-green)',
  violet: 'var(--color-violet)',
  wine: 'var(--color-wine)',
} as const

const dashes = { dashed: '4 4', dotted: '2 5' } as const

/** A line along its own path; arrow heads for everything that happens, none for cables. */
export const WayEdge = memo(function WayEdge({ id, data }: EdgeProps<MapEdge>) {
  const action = useEc2Action()
  if (!data || (data.tone === 'loop' && !action)) return null
  const { path, tone, dash, pulse } = data
  return (
    <>
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
      {pulse && <Dot path={path} pulse={pulse} />}
    </>
  )
})

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
        {(['plain', 'green', 'violet', 'wine', 'loop'] as const).map((tone) => (
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
