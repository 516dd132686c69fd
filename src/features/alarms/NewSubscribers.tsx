import type { Account } from '#engine/account.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { CrossIcon, type IconShape, MailIcon, PhoneIcon, SlackIcon } from '#ui/look/icons.ts'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { FormProps } from './formProps.ts'
import type { Reader, Subscriber } from './draft.ts'

const readers: readonly { readonly kind: Reader; readonly icon: IconShape; readonly example: string }[] = [
  { kind: 'email', icon: MailIcon, example: 'you@example.com' },
  { kind: 'sms', icon: PhoneIcon, example: '+821012345678' },
  { kind: 'slack', icon: SlackIcon, example: '#ops' },
]

/** People to subscribe: as many addresses, phones and channels as wanted. */
export function NewSubscribers({ draft, change, problems, tried, account }: FormProps & { readonly account: Account }) {
  const words = useWords().alarms
  const set = (subscribers: readonly Subscriber[]) => change({ subscribers })
  const add = (kind: Reader) =>
    set([...draft.subscribers, { key: 1 + Math.max(0, ...draft.subscribers.map(({ key }) => key)), kind, address: '' }])
  return (
    <div className="grid gap-2.5">
      {draft.subscribers.length > 0 && (
        <div className="grid gap-3 tablet:grid-cols-2">
          {draft.subscribers.map((one) => {
            const problem = problems.subscribers.get(one.key)
            const shown = problem && (tried || one.address.trim() !== '') ? words.problems[problem] : undefined
            const seoul = one.kind === 'sms' && account.region === 'ap-northeast-2'
            const hint = seoul ? words.readerHint.smsSeoul : words.readerHint[one.kind]
            return (
              <Field
                key={one.key}
                label={words.readerLabel[one.kind]}
                {...(shown === undefined ? { hint } : { error: shown })}
                end={
                  <IconButton
                    kind="quiet"
                    size="small"
                    icon={CrossIcon}
                    label={words.removeReader(one.address || words.readerLabel[one.kind])}
                    className="-my-1"
                    onClick={() => set(draft.subscribers.filter((other) => other !== one))}
                  />
                }
              >
                <TextInput
                  mono
                  value={one.address}
                  inputMode={one.kind === 'sms' ? 'tel' : one.kind === 'email' ? 'email' : 'text'}
                  placeholder={readers.find(({ kind }) => kind === one.kind)?.example}
                  spellCheck={false}
                  onChange={(address) =>
                    set(draft.subscribers.map((other) => (other === one ? { ...one, address } : other)))
                  }
                />
              </Field>
            )
          })}
        </div>
      )}
      <div className="flex flex-wrap gap-1.5">
        {readers.map(({ kind, icon }) => (
          <Button key={kind} size="small" icon={icon} onClick={() => add(kind)}>
            {words.addReader[kind]}
          </Button>
        ))}
      </div>
    </div>
  )
}
