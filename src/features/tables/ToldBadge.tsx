import { Badge } from '#ui/display/Badge.tsx'
import { AlertIcon, CheckIcon, ClockIcon } from '#ui/look/icons.ts'
import type { Told } from './instanceText.ts'

const looks = {
  good: { tone: 'green', shape: CheckIcon },
  bad: { tone: 'red', shape: AlertIcon },
  waiting: { tone: 'slate', shape: ClockIcon },
} as const

export function ToldBadge({ told }: { readonly told: Told }) {
  if (told.look === 'none') return <span className="text-ink-3">{told.text}</span>
  return <Badge {...looks[told.look]}>{told.text}</Badge>
}
