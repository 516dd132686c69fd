import { Badge } from './Badge.tsx'
import { DotsIcon } from '../look/icons.ts'

/** The progress of something under way, in whole percent. */
export function Progress({ label, percent }: { readonly label: string; readonly percent: number }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <Badge tone="amber" shape={DotsIcon} moving>
        {label} <span className="font-mono">{percent}%</span>
      </Badge>
      <span aria-hidden className="h-1 w-12 overflow-hidden rounded-full bg-line">
        <span data-fill className="block h-full rounded-full bg-amber" style={{ width: `${percent}%` }} />
      </span>
    </span>
  )
}
