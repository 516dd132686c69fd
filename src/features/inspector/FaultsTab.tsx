import type { FaultName } from '#engine/command.ts'
import { faultsOf } from '#engine/faults.ts'
import type { Instance } from '#engine/instances/instance.ts'
import { volumesOf } from '#engine/volumes/read.ts'
import { ask } from '#store/playground.ts'
import { useAccount, usePlayground } from '#store/react.ts'
import { isAwake } from '#store/verbs.ts'
import { Button } from '#ui/Button.tsx'
import { classes } from '#ui/classes.ts'
import { Caps, Section } from '#ui/Section.tsx'
import { useWords } from '#ui/words.tsx'
import { Announce } from './Announce.tsx'
import { Capacity } from './Capacity.tsx'

interface Line {
  readonly key: string
  readonly fault: FaultName
  readonly volumeId?: string
  readonly label?: string
}

const groups = [
  { name: 'host', faults: ['HostPowerLost', 'HostNetworkLost'] },
  { name: 'guest', faults: ['MemoryExhausted', 'FileSystemCorrupt', 'NetworkMisconfigured'] },
  { name: 'volume', faults: ['VolumeIOStalled'] },
  { name: 'network', faults: ['SecurityGroupClosed'] },
  { name: 'application', faults: ['WebServerCrashed'] },
] as const satisfies readonly { readonly name: string; readonly faults: readonly FaultName[] }[]

/** Break it, and see what finds out. */
export function FaultsTab({ instance }: { readonly instance: Instance }) {
  const words = useWords().inspector.faults
  const account = useAccount((one) => one)
  const volumes = volumesOf(account, instance)
  const there = faultsOf(account, instance)
  const linesOf = (fault: FaultName): readonly Line[] =>
    fault === 'VolumeIOStalled'
      ? volumes.map(({ id, attachment }) => ({ key: id, fault, volumeId: id, label: attachment.deviceName }))
      : [{ key: fault, fault }]
  const isThere = ({ fault, volumeId }: Line) =>
    volumeId ? volumes.some((one) => one.id === volumeId && one.stalledUntil !== undefined) : there.includes(fault)
  return (
    <>
      <p className="px-4 pt-3 text-ink-3">{words.hint}</p>
      {groups.map(({ name, faults }) => (
        <div key={name} className="border-b border-line px-4 py-2.5">
          <Caps level={3}>{words.groups[name]}</Caps>
          {faults.flatMap(linesOf).map((line) => (
            <FaultLine key={line.key} instance={instance} line={line} there={isThere(line)} />
          ))}
        </div>
      ))}
      <Capacity instance={instance} />
      <Announce instance={instance} />
      <Inside instance={instance} />
    </>
  )
}

interface FaultLineProps {
  readonly instance: Instance
  readonly line: Line
  readonly there: boolean
}

function FaultLine({ instance, line: { fault, volumeId, label }, there }: FaultLineProps) {
  const words = useWords().inspector.faults
  const name = label ? `${words.names[fault]} (${label})` : words.names[fault]
  const request = (action: 'InjectFault' | 'ClearFault') =>
    void ask({ action, params: { Fault: fault, ...(volumeId ? { VolumeId: volumeId } : { InstanceId: instance.id }) } })
  const why = !there && instance.state !== 'running' ? words.notRunning : undefined
  return (
    <div className="mt-1.5">
      <div className="flex items-center gap-2">
        <span className={classes('min-w-0 flex-1 font-medium', there && 'text-red')}>
          {name}
          {there && ` · ${words.there}`}
        </span>
        <Button
          size="small"
          kind={there ? 'plain' : 'danger'}
          aria-label={`${there ? words.clear : words.inject}: ${name}`}
          onClick={() => request(there ? 'ClearFault' : 'InjectFault')}
          {...(why ? { why } : {})}
        >
          {there ? words.clear : words.inject}
        </Button>
      </div>
      {there && <p className="mt-0.5 text-small text-ink-3">{words.remedies[fault]}</p>}
    </div>
  )
}

const commands = {
  shutdown: 'sudo shutdown -h now',
  halt: 'sudo halt',
  reboot: 'sudo reboot',
  web: 'sudo systemctl restart nginx',
} as const

function Inside({ instance }: { readonly instance: Instance }) {
  const { faults: words, storage } = useWords().inspector
  const awake = usePlayground((state) => isAwake(state.history.account, instance))
  return (
    <Section title={words.inside}>
      <div className="flex flex-wrap gap-1.5">
        {(['shutdown', 'halt', 'reboot', 'web'] as const).map((name) => (
          <Button
            key={name}
            size="small"
            onClick={() =>
              void ask({ action: 'RunInGuest', params: { InstanceId: instance.id, Command: commands[name] } })
            }
            {...(awake ? {} : { why: storage.asleep })}
          >
            {words.commands[name]}
          </Button>
        ))}
      </div>
      <p className="mt-2 text-small text-ink-3">{words.insideHint}</p>
    </Section>
  )
}
