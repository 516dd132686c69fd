import { failing as countFailing } from '#parts/health/failing.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import type { ZoneName } from '../geometry.ts'

export type Page = 1 | 2 | 3
const zones: readonly ZoneName[] = ['lifecycle', 'anatomy', 'alarms']
const pages: readonly Page[] = [1, 2, 3]

/** The tabs of a narrow stage's zones; that something fails is said on the tab that shows it. */
export function Pager({ page }: { readonly page: Page }) {
  const studio = useStudio()
  const words = useFirstWords().map
  const failing = useAccount(countFailing)
  return (
    <nav
      aria-label={words.label}
      className="absolute inset-x-0 top-0 z-5 @container flex h-13 border-b border-line bg-surface"
    >
      {pages.map((one) => (
        <button
          key={one}
          type="button"
          aria-current={one === page ? 'page' : undefined}
          onClick={() => studio.transient.setState({ zone: one })}
          className={classes(
            // each as wide as its words want; large ones stand below each other
            'relative flex flex-auto items-center justify-center gap-1 border-b-[3px] px-0.5 pt-3 text-center text-base leading-tight font-semibold [overflow-wrap:normal]',
            one === page ? 'border-accent text-ink' : 'border-transparent text-ink-2',
          )}
        >
          <span>{words.zones[zones[one - 1] ?? 'lifecycle']}</span>
          {one === 3 && failing > 0 && (
            <span className="shrink-0 rounded-full @max-[16rem]:absolute @max-[16rem]:top-0 @max-[16rem]:left-0 bg-red px-1.5 text-tiny font-bold text-on-accent">{`! ${failing}`}</span>
          )}
        </button>
      ))}
    </nav>
  )
}
