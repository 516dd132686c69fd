import { useMemo } from 'react'
import type { Account } from '#engine/account.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { requestOf } from '#engine/world/spot/read.ts'
import type { Notice } from '#engine/world/spot/spotRequest.ts'
import { ask } from '#store/live/requests.ts'
import { useAccount, useNow, useStudio, useTimeZone } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Mono } from '#ui/display/Mono.tsx'
import { Section } from '#ui/display/Section.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'

/** The Spot request of an instance, and the notice that AWS will take its capacity back; nothing of one that is On-Demand. */
export function SpotSection({ instance }: { readonly instance: Instance }) {
  const studio = useStudio()
  const { market, common } = useWords()
  const words = market.spot
  const request = useAccount(useMemo(() => (account: Account) => requestOf(account, instance), [instance]))
  if (!request) return null
  const { id, type, state, status, interruption, notice } = request
  const why = instance.state !== 'running' ? words.notRunning : notice ? words.noticed : undefined
  const open = state === 'open' || state === 'active' || state === 'disabled'
  return (
    <Section title={words.title}>
      {notice && instance.state === 'running' && <Countdown notice={notice} />}
      <Definition>
        <Entry term={words.request}>
          <Mono copying={common.copying}>{id}</Mono>
        </Entry>
        <Entry term={words.type}>{words.types[type]}</Entry>
        <Entry term={words.behaviour}>{words.behaviours[interruption]}</Entry>
        <Entry term={words.state}>
          <span className="font-mono text-small" lang="en">{`${state} · ${status}`}</span>
        </Entry>
      </Definition>
      <div className="mt-2 flex flex-wrap gap-1.5">
        <Button
          size="small"
          {...(why !== undefined && { why })}
          onClick={() => void ask(studio, { action: 'InterruptSpotInstances', params: { InstanceIds: [instance.id] } })}
        >
          {words.interrupt}
        </Button>
        {open && (
          <Button
            size="small"
            onClick={() =>
              void ask(studio, { action: 'CancelSpotInstanceRequests', params: { SpotInstanceRequestIds: [id] } })
            }
          >
            {words.cancel}
          </Button>
        )}
      </div>
      <p className="mt-2 text-small text-ink-3">{words.hint}</p>
    </Section>
  )
}

function Countdown({ notice: { action, at } }: { readonly notice: Notice }) {
  const words = useWords().market.spot
  const format = useFormat(useTimeZone())
  const now = useNow()
  return <p className="mb-2 font-semibold text-amber">{words.notice[action](format.span(Math.max(0, at - now)))}</p>
}
