import { useState } from 'react'
import { whatIf } from '#store/live/whatIf.ts'
import { usePlayground } from '#store/react.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { Ask } from '../Ask.tsx'
import type { Joining } from './joining.ts'
import { type Join, joiningOf } from './joins.ts'

/** The window that brings two parts of a network together: a subnet and its table or ACL, a gateway and its VPC. */
export function JoinDialog(join: Join) {
  const { mainTable } = useWords().networks.window.join
  const account = usePlayground(({ history }) => history.account)
  const joining = joiningOf(account, join, mainTable)
  return joining && <OpenJoinDialog join={join} joining={joining} />
}

function OpenJoinDialog({ join, joining }: { readonly join: Join; readonly joining: Joining }) {
  const words = useWords().networks.window.join
  const { title, which, apply } = words[join.what]
  const history = usePlayground((state) => state.history)
  const { choices, now, name } = joining
  const [choice, setChoice] = useState(now ?? choices[0]?.value ?? '')
  const request = joining.request(choice)
  const why = choices.length === 0 ? words.nothing : choice === now ? words.same : undefined
  return (
    <Ask
      title={title(name)}
      apply={apply}
      request={request}
      what={why === undefined ? whatIf(history, request) : undefined}
      why={why}
    >
      <Field label={which}>
        <Select value={choice} onChange={setChoice} options={choices} data-autofocus />
      </Field>
    </Ask>
  )
}
