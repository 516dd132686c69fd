import type { HibernationLack } from '#engine/world/instances/hibernation.ts'
import { classes } from '#ui/look/classes.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { CheckIcon, CrossIcon, WrenchIcon } from '#ui/look/icons.ts'
import { Toggle } from '#ui/controls/Toggle.tsx'
import { Term } from '#ui/overlays/Term.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { PartProps } from './form/form.ts'
import { lacksOf } from './form/formProblems.ts'
import { Part } from './Part.tsx'
import { useMending } from './form/useMending.ts'

const all: readonly HibernationLack[] = ['type', 'image', 'memory', 'root-type', 'not-encrypted', 'root-too-small']

/** The switch for whether the memory may go to the root disk, and what that asks for, checked while one chooses. */
export function Hibernation({ form, set, account, wrong }: PartProps) {
  const words = useWords().launch.hibernation
  const lacks = lacksOf(form)
  const mending = useMending(form, account)
  const missing = lacks.length > 0
  return (
    <Part title={<Term term="hibernation">{words.title}</Term>} place="hibernation">
      <Toggle
        on={form.hibernation}
        onChange={(hibernation) => set({ hibernation })}
        label={words.toggle}
        hint={words.hint}
      />
      <p
        role="status"
        className={classes(
          'mt-3 font-medium',
          wrong.has('hibernation') ? 'text-red' : missing ? 'text-ink-2' : 'text-green',
        )}
      >
        {missing ? words.missing(lacks.length) : words.ready}
      </p>
      <ul className="mt-1.5 grid gap-x-6 gap-y-1.5 @2xl:grid-cols-2">
        {all.map((lack) => {
          const lacking = lacks.includes(lack)
          const { met, lacked, mend } = mending[lack]
          return (
            <li key={lack} className="flex min-h-7 flex-wrap items-center gap-2">
              <Icon
                shape={lacking ? CrossIcon : CheckIcon}
                className={lacking ? (form.hibernation ? 'text-red' : 'text-edge') : 'text-green'}
              />
              <span className={classes('min-w-0 flex-1 basis-44', !lacking && 'text-ink-2')}>
                {lacking ? lacked : met}
                {lacking && !mend && <span className="block text-small text-ink-3">{words.noMend}</span>}
              </span>
              {lacking && mend && (
                <Button size="small" icon={WrenchIcon} onClick={() => set(mend.change)}>
                  {mend.label}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </Part>
  )
}
