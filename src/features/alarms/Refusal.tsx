import type { Request } from '#api/answer.ts'
import { Icon } from '#ui/Icon.tsx'
import { AlertIcon, CheckIcon } from '#ui/icons.ts'
import { Mono } from '#ui/Mono.tsx'
import { useWords } from '#ui/words.tsx'
import type { Refused } from './useSave.ts'

/** AWS's own no, what was made before it, and that nothing typed is lost. */
export function Refusal({ refused, made }: { readonly refused: Refused; readonly made: readonly Request[] }) {
  const words = useWords().alarms
  return (
    <div role="alert" className="grid w-full gap-1 rounded-control bg-red-soft px-3 py-2.5">
      <p className="flex items-center gap-1.5 font-semibold text-red">
        <Icon shape={AlertIcon} />
        {words.refused(refused.action)}
      </p>
      <p className="min-w-0">
        <Mono className="font-semibold">{refused.code}</Mono>
        <span className="block [overflow-wrap:anywhere]">{refused.message}</span>
      </p>
      {made.length > 0 && (
        <div className="text-small text-ink-2">
          {words.stays(made.length)}
          <ul>
            {made.map((request) => (
              <li key={JSON.stringify(request)} className="flex items-center gap-1.5">
                <Icon shape={CheckIcon} size={12} className="text-green" />
                <Mono>{`${request.action} ${subjectOf(request)}`}</Mono>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="text-small text-ink-2">{words.keptTyped}</p>
    </div>
  )
}

/** What a request is about, for a person. */
function subjectOf({ params = {} }: Request): string {
  const name = params['Name'] ?? params['Endpoint'] ?? params['SlackChannelName'] ?? params['AlarmName']
  return typeof name === 'string' ? name : ''
}
