import type { Health } from '#parts/health/healthOf.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { classes } from '#ui/look/classes.ts'
import { AlertIcon, CheckIcon } from '#ui/look/icons.ts'

/** Each differs in shape too. */
const looks = {
  passed: 'rounded-full bg-green',
  failing: 'rounded-[3px] bg-red text-on-accent',
  initializing: 'rounded-full border-2 border-dotted border-slate',
  none: 'rounded-[4px] border-2 border-slate bg-slate-soft',
} as const

/** An instance among many, by what its checks say. */
export const Dot = ({ mark, picked = false }: Pick<Health, 'mark'> & { readonly picked?: boolean }) => (
  <span data-colour className={classes('grid size-3.5 shrink-0 place-items-center', looks[mark ?? 'none'])}>
    {mark === 'failing' && <Icon shape={AlertIcon} size={9} />}
    {picked && mark === 'passed' && <Icon shape={CheckIcon} size={10} className="text-on-accent" />}
  </span>
)
