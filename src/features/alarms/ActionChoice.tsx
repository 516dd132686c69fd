import { useId } from 'react'
import { Button } from '#ui/controls/Button.tsx'
import { moveFocus } from '#ui/controls/moveFocus.ts'
import { BoltIcon, CrossIcon, DashIcon, type IconShape, RebootIcon, StopIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { FormProps } from './formProps.ts'
import type { Draft } from './draft.ts'

type Action = Draft['action']

const choices: readonly { readonly value: Action; readonly icon: IconShape }[] = [
  { value: 'none', icon: DashIcon },
  { value: 'reboot', icon: RebootIcon },
  { value: 'recover', icon: BoltIcon },
  { value: 'stop', icon: StopIcon },
  { value: 'terminate', icon: CrossIcon },
]

/** The EC2 action: all five in sight, the one that AWS would refuse with its reason. */
export function ActionChoice({ draft, change }: Pick<FormProps, 'draft' | 'change'>) {
  const words = useWords().alarms
  const id = useId()
  const canRecover = draft.metric === 'StatusCheckFailed_System'
  const choose = (action: Action | undefined) => {
    if (action !== undefined && (action !== 'recover' || canRecover)) change({ action })
  }
  return (
    <div className="grid gap-1.5">
      <span id={id} className="text-caps text-ink-3">
        {words.action}
      </span>
      <div
        role="radiogroup"
        aria-labelledby={id}
        aria-describedby={`${id}hint`}
        className="grid grid-cols-2 gap-1.5 tablet:grid-cols-5"
        onKeyDown={(event) => choose(choices[moveFocus(event, 'radio', 'both') ?? -1]?.value)}
      >
        {choices.map(({ value, icon }) => {
          const chosen = draft.action === value
          return (
            <Button
              key={value}
              role="radio"
              aria-checked={chosen}
              tabIndex={chosen ? 0 : -1}
              icon={icon}
              {...(value === 'recover' && !canRecover && { why: words.recoverOnly })}
              className={chosen ? 'border-accent! bg-accent-soft! text-accent!' : ''}
              onClick={() => choose(value)}
            >
              {words.actions[value]}
            </Button>
          )
        })}
      </div>
      <p id={`${id}hint`} className="text-small text-ink-3">
        {words.actionHint[draft.action]}
      </p>
    </div>
  )
}
