import { apart } from '#engine/world/called.ts'
import type { ReactNode } from 'react'
import type { AlarmState } from '#engine/messages/alarms/alarm.ts'
import { useSeen, useTimeZone } from '#store/react.tsx'
import { isNew } from '#store/preferences/seen.ts'
import { Badge } from '#ui/display/Badge.tsx'
import { classes } from '#ui/look/classes.ts'
import { Mono } from '#ui/display/Mono.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import type { Arrived } from './inbox.ts'
import { New } from './New.tsx'
import { useSender } from './useSender.ts'
import { Why } from '#parts/why/Why.tsx'

const bars: Readonly<Record<AlarmState, string>> = {
  OK: 'border-l-green',
  ALARM: 'border-l-red',
  INSUFFICIENT_DATA: 'border-l-slate',
}

/** A post of the app Amazon Q. Nobody has published how it looks; this is what people see. */
export function SlackPost({ post }: { readonly post: Arrived }) {
  const words = useWords().messages.slack
  const format = useFormat(useTimeZone())
  const { accountId, region } = useSender()
  const { content, arrivedAt } = post
  const until = useSeen()
  if (content.kind !== 'alarm') return null
  const { alarm, from, to, reason } = content.change
  return (
    <li className="grid gap-1.5 first:mt-auto">
      <span className="flex items-center gap-1.5">
        <span className="font-bold">{words.app}</span>
        <Badge>{words.badge}</Badge>
        {isNew(post, until) && <New />}
        <time className="font-mono text-tiny text-ink-3">{format.clock(arrivedAt)}</time>
        <Why subject={{ of: 'message', id: post.id }} className="ml-auto" />
      </span>
      <div
        className={classes('grid gap-2 rounded-control border border-l-4 border-line bg-surface px-3 py-2.5', bars[to])}
      >
        <p className="font-semibold [overflow-wrap:anywhere]">
          {words.cardTitle(apart(alarm.name), region, accountId)}
        </p>
        <dl className="grid gap-1.5 text-small">
          <Line term={words.change}>
            <Mono>{`${from} → ${to}`}</Mono>
          </Line>
          {alarm.description !== undefined && <Line term={words.description}>{alarm.description}</Line>}
          <Line term={words.reason}>{reason}</Line>
        </dl>
      </div>
    </li>
  )
}

function Line({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink-3">{term}</dt>
      <dd className="[overflow-wrap:anywhere]">{children}</dd>
    </div>
  )
}
