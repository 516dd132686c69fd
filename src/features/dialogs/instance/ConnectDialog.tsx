import { type ClosedBy, type Way, wayInto, wayNames } from '#engine/world/access/ways.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { instanceConnectRanges } from '#facts/instanceConnect.ts'
import { ssmPolicy } from '#facts/instanceProfiles.ts'
import { get, list } from '#lib/table.ts'
import { Culprit } from '#parts/network/Culprit.tsx'
import { typeInTerminal } from '#store/preferences/transient.ts'
import { useAccount, usePlayground, useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { Code } from '#ui/display/Code.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { CheckIcon, CrossIcon, TerminalIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { type ReactNode, useState } from 'react'
import { ReadDialog } from './ReadDialog.tsx'

/** Actions → Connect: which ways in work now, and what is in the others. */
export function ConnectDialog({ id }: { readonly id: string }) {
  const { keys } = useWords()
  const words = keys.connect
  const account = useAccount((one) => one)
  const now = usePlayground((state) => state.history.now)
  const instance = get(account.instances, id)
  const [keyName, setKeyName] = useState<string>()
  if (!instance) return null
  const own = instance.keyName
  const names = [...new Set([...(own === undefined ? [] : [own]), ...list(account.keyPairs).map(({ name }) => name)])]
  const ways = wayNames.map((way) => wayInto(account, instance, way, { now, keyName }))
  return (
    <ReadDialog title={words.title(nameOf(instance))}>
      <p className="mb-4 max-w-160 text-ink-2">{words.text}</p>
      <ul className="grid grid-cols-1 gap-3">
        {ways.map((way) => (
          <WayCard key={way.way} instance={instance} way={way}>
            {way.way === 'ssh' && names.length > 0 && (
              <Field label={words.key} className="max-w-72">
                <Select
                  value={keyName ?? own ?? ''}
                  options={[{ value: '', label: words.noKey }, ...names.map((name) => ({ value: name, label: name }))]}
                  onChange={setKeyName}
                />
              </Field>
            )}
          </WayCard>
        ))}
      </ul>
      <p className="mt-4 text-small text-ink-3">
        {words.left} {words.inside}
      </p>
    </ReadDialog>
  )
}

function WayCard({
  instance,
  way: { way, closedBy, command, output },
  children,
}: {
  readonly instance: Instance
  readonly way: Way
  readonly children: ReactNode
}) {
  const { keys, common } = useWords()
  const words = keys.connect
  const studio = useStudio()
  const because = useBecause()
  const isOpen = closedBy === undefined
  return (
    <li className="grid grid-cols-1 gap-2.5 rounded-card border border-line px-4 py-3.5">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-0.5">
        <Icon shape={isOpen ? CheckIcon : CrossIcon} className={isOpen ? 'text-green' : 'text-red'} />
        <h3 className="text-lead font-bold">{words.ways[way]}</h3>
        <span className={isOpen ? 'font-medium text-green' : 'font-medium text-red'}>
          {isOpen ? words.works : words.not}
        </span>
      </div>
      {closedBy !== undefined && (
        <div>
          <p className="font-medium">{because(closedBy)}</p>
          <Culprit instance={instance} stop={closedBy} />
        </div>
      )}
      <p className="text-small text-ink-2">{words.needs[way]}</p>
      {children}
      <Code text={[...(command === '' ? [] : [`$ ${command}`]), output].join('\n')} copying={common.copying} />
      {way === 'session-manager' && (
        <Button
          size="small"
          className="justify-self-start"
          icon={TerminalIcon}
          onClick={() => typeInTerminal(studio, command)}
        >
          {words.type}
        </Button>
      )}
    </li>
  )
}

/** The sentence that says why a way is closed. */
function useBecause(): (closedBy: ClosedBy) => string {
  const { keys, stage } = useWords()
  const { why } = keys.connect
  const region = useAccount((account) => account.region)
  return (closedBy) => {
    if (closedBy === 'ServiceNotLetIn') return why.ServiceNotLetIn(instanceConnectRanges[region] ?? '')
    if (closedBy === 'NoPolicy') return why.NoPolicy(ssmPolicy)
    return isOnTheWay(closedBy) ? stage.reasons[closedBy] : why[closedBy]
  }
}

const onTheWay = ['NoRoute', 'Blackhole', 'OtherVpc', 'NetworkAclIn', 'NetworkAclOut', 'SecurityGroupOut'] as const

/** True for a reason that stops a packet before it comes to the instance: the map says it in the same words. */
const isOnTheWay = (closedBy: ClosedBy): closedBy is (typeof onTheWay)[number] =>
  onTheWay.some((stop) => stop === closedBy)
