import type { Request } from '#api/answer.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { AlertIcon, CheckIcon } from '#ui/look/icons.ts'
import { Mono } from '#ui/display/Mono.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { Refused } from './useRequests.ts'

interface Props {
  readonly refused: Refused | undefined
  /** what it means, where the room knows more than AWS says */
  readonly meaning?: string
  /** what was made before it */
  readonly made?: readonly Request[]
  /** something was typed, and is still there */
  readonly typed?: boolean
}

/** AWS's own no, what it means, what was made before it, and that nothing typed is lost. */
export function Refusal({ refused, meaning, made = [], typed = false }: Props) {
  const { refusal: words, leftOut } = useWords()
  if (!refused) return null
  const left = leftOut.said(refused)
  if (left !== undefined)
    return (
      <p role="alert" className="w-full rounded-control bg-slate-soft px-3 py-2.5">
        {left}
      </p>
    )
  return (
    <div role="alert" className="grid w-full gap-1 rounded-control bg-red-soft px-3 py-2.5">
      <p className="flex items-center gap-1.5 font-semibold text-red">
        <Icon shape={AlertIcon} />
        {words.refused(refused.action)}
      </p>
      {meaning !== undefined && <p>{meaning}</p>}
      <p className="min-w-0" lang="en">
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
      {typed && <p className="text-small text-ink-2">{words.keptTyped}</p>}
    </div>
  )
}

/** The subject of a request, for a person. */
function subjectOf({ params = {} }: Request): string {
  const name =
    params['Name'] ?? params['Endpoint'] ?? params['SlackChannelName'] ?? params['AlarmName'] ?? params['GroupName']
  return typeof name === 'string' ? name : ''
}
