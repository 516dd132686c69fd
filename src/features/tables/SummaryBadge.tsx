import { Badge } from '#ui/display/Badge.tsx'
import { AlertIcon, CheckIcon, ClockIcon } from '#ui/look/icons.ts'
import type { Summary } from './instanceText.ts'

const looks = {
  good: { tone: 'green', shape: CheckIcon },
  bad: { tone: 'red', shape: AlertIcon },
  waiting: { tone: 'slate', shape: ClockIcon },
} as const

export function SummaryBadge({ summary }: { readonly summary: Summary }) {
  if (summary.look === 'none') return <span className="text-ink-3">{summary.text}</span>
  return <Badge {...looks[summary.look]}>{summary.text}</Badge>
}
