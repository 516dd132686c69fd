import { nameById, shownState } from '#engine/world/instances/read.ts'
import { newest } from '#engine/history/log.ts'
import { get } from '#lib/table.ts'
import { usePlayground } from '#store/react.tsx'
import { Live } from '#ui/display/Live.tsx'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'

/** Says changes of state in words for those who do not see the map; one sentence at a time. */
export function Announcer() {
  const words = useFirstWords()
  const event = usePlayground((state) =>
    newest(state.history.log, 12).find(
      (one) => one.kind === 'InstanceStateChanged' || one.kind === 'ChecksReported' || one.kind === 'AlarmStateChanged',
    ),
  )
  const account = usePlayground((state) => state.history.account)
  if (!event) return <Live>{''}</Live>
  if (event.kind === 'AlarmStateChanged') return <Live>{`${event.name}: ${event.to}`}</Live>
  if (event.kind === 'ChecksReported') {
    const reaches = Object.values(event.report)
    const passed = reaches.filter((reach) => reach === 'passed').length
    return <Live>{`${nameById(account, event.instanceId)}: ${words.common.checksPassed(passed, reaches.length)}`}</Live>
  }
  if (event.kind !== 'InstanceStateChanged') return null
  const instance = get(account.instances, event.instanceId)
  const shown = instance?.state === event.to ? shownState(instance) : event.to
  return <Live>{`${nameById(account, event.instanceId)}: ${words.common.states[shown]}`}</Live>
}
