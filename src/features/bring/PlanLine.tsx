import type { Line, Part, Why } from '#exchange/plan/plan.ts'
import { Badge } from '#ui/display/Badge.tsx'
import { Mono } from '#ui/display/Mono.tsx'
import type { Tone } from '#ui/look/tone.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { whySaid } from './said.ts'

type Fate = keyof ReturnType<typeof useWords>['bring']['fates']

const tones: Readonly<Record<Fate, Tone>> = {
  done: 'green',
  looks: 'plain',
  notModelled: 'slate',
  left: 'slate',
  refused: 'red',
  skipped: 'plain',
  kept: 'plain',
  changed: 'amber',
}

/** Words for why: what AWS has and the playground has not is told from what is left out for another reason. */
const fateOf = ({ fate, why }: { readonly fate: Line['fate'] | Part['fate']; readonly why?: Why | undefined }): Fate =>
  fate === 'left' && (why?.kind === 'refusal' || why?.kind === 'type') ? 'notModelled' : fate

const isRefusal = (why: Why | undefined) => why?.kind === 'refusal' && !why.code.startsWith('Playground.')

/** A resource or a command: what comes of it, and what of it comes out otherwise. */
export function PlanLine({ line }: { readonly line: Line }) {
  const words = useWords()
  const fate = fateOf(line)
  return (
    <li className="grid gap-1 px-3 py-2">
      <div className="flex items-baseline gap-2">
        <span className="min-w-0 flex-1">
          <bdi className="font-medium">{line.name}</bdi>{' '}
          <Mono className="text-small text-ink-3 [overflow-wrap:anywhere]">{line.type}</Mono>
          {line.made !== undefined && line.made !== line.name && (
            <Mono className="block text-tiny text-ink-3 [overflow-wrap:anywhere]">{line.made}</Mono>
          )}
        </span>
        <Badge tone={tones[fate]}>{words.bring.fates[fate]}</Badge>
      </div>
      {line.why && (
        <p className="text-small text-ink-2" {...(isRefusal(line.why) && { lang: 'en' })}>
          {whySaid(line.why, words)}
        </p>
      )}
      {line.parts.length > 0 && (
        <ul className="grid gap-1 border-l border-line pl-3">
          {line.parts.map((part) => (
            <PartLine key={JSON.stringify(part)} part={part} />
          ))}
        </ul>
      )}
    </li>
  )
}

function PartLine({ part }: { readonly part: Part }) {
  const words = useWords()
  const fate = fateOf(part)
  return (
    <li className="text-small">
      <span className="flex items-baseline gap-2">
        <Mono className="min-w-0 flex-1 [overflow-wrap:anywhere]">{part.name}</Mono>
        <Badge tone={tones[fate]}>{words.bring.fates[fate]}</Badge>
      </span>
      {part.why && (
        <span className="block text-ink-2" {...(isRefusal(part.why) && { lang: 'en' })}>
          {whySaid(part.why, words)}
        </span>
      )}
    </li>
  )
}
