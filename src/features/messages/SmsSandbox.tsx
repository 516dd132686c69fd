import { useState, type SubmitEvent } from 'react'
import { mayReach } from '#engine/messages/sandbox/sandbox.ts'
import { get } from '#lib/table.ts'
import { useAccount } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { AlertIcon } from '#ui/look/icons.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { Toggle } from '#ui/controls/Toggle.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { Refusal } from '#parts/refusal/Refusal.tsx'
import { useRequests } from '#parts/refusal/useRequests.ts'

/** The line on whether SMS reach a number at all, the way to verify it, and the way out of the sandbox. */
export function SmsSandbox({ number }: { readonly number: string }) {
  const words = useWords().messages.sandbox
  const inside = useAccount((account) => account.smsSandbox)
  const reached = useAccount((account) => mayReach(account, number))
  const { refused, request } = useRequests()
  return (
    <div className="grid shrink-0 gap-2.5 border-t border-line px-3.5 py-2.5">
      {!reached && <Verify key={number} number={`+${number.replace(/\D/g, '')}`} />}
      <Toggle
        on={inside}
        label={words.title}
        term="sms-sandbox"
        hint={inside ? words.inside : words.outside}
        onChange={(IsInSandbox) => request({ action: 'SetSMSSandbox', params: { IsInSandbox } })}
      />
      <Refusal refused={refused} />
    </div>
  )
}

function Verify({ number }: { readonly number: string }) {
  const words = useWords().messages.sandbox
  const pending = useAccount((account) => get(account.phones, number) !== undefined)
  const [code, setCode] = useState('')
  const { refused, request } = useRequests()
  const send = () => request({ action: 'CreateSMSSandboxPhoneNumber', params: { PhoneNumber: number } })
  const verify = (event: SubmitEvent) => {
    event.preventDefault()
    if (/^\d{5,8}$/.test(code))
      request({ action: 'VerifySMSSandboxPhoneNumber', params: { PhoneNumber: number, OneTimePassword: code } })
  }
  return (
    <form className="grid gap-2 rounded-control bg-amber-soft px-3 py-2" onSubmit={verify}>
      <p className="flex items-start gap-1.5 text-small">
        <Icon shape={AlertIcon} size={12} className="mt-0.75 text-amber" />
        {words.unverified}
      </p>
      {pending && (
        <Field label={words.code}>
          <TextInput mono inputMode="numeric" maxLength={8} value={code} onChange={setCode} />
        </Field>
      )}
      <div className="flex flex-wrap gap-1.5">
        {pending && (
          <Button size="small" kind="primary" type="submit" {...(!/^\d{5,8}$/.test(code) && { why: words.codeFirst })}>
            {words.verify}
          </Button>
        )}
        <Button size="small" onClick={send}>
          {pending ? words.again : words.send}
        </Button>
      </div>
      <Refusal refused={refused} />
    </form>
  )
}
