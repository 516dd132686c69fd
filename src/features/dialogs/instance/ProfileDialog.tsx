import type { Instance } from '#engine/world/instances/instance.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { associationOf } from '#engine/world/profiles/decide.ts'
import { findProfile, instanceProfiles } from '#facts/instanceProfiles.ts'
import { useAccount } from '#store/react.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'
import { aboutInstance } from './aboutInstance.tsx'

/** Actions → Security → Modify IAM role: which instance profile an instance has. */
export const ProfileDialog = aboutInstance(Open)

function Open({ instance }: { readonly instance: Instance }) {
  const { keys, launch } = useWords()
  const words = keys.profile
  const association = useAccount((account) => associationOf(account, instance.id))
  const was = association?.profile ?? ''
  const [name, setName] = useState(was)
  const policies = findProfile(name)?.policies ?? []
  const request = association
    ? name === ''
      ? { action: 'DisassociateIamInstanceProfile', params: { AssociationId: association.id } }
      : {
          action: 'ReplaceIamInstanceProfileAssociation',
          params: { AssociationId: association.id, IamInstanceProfile: { Name: name } },
        }
    : {
        action: 'AssociateIamInstanceProfile',
        params: { InstanceId: instance.id, IamInstanceProfile: { Name: name } },
      }
  const same = name === was
  return (
    <Ask
      title={words.title(nameOf(instance))}
      apply={words.apply}
      request={request}
      why={same ? words.same : undefined}
    >
      <p className="text-ink-2">{words.text}</p>
      <Field
        label={launch.access.profile}
        hint={policies.length > 0 ? words.policies(policies.join(', ')) : launch.access.profileHint}
      >
        <Select
          value={name}
          options={[
            { value: '', label: launch.access.noProfile },
            ...instanceProfiles.map((profile) => ({ value: profile.name, label: profile.name })),
          ]}
          onChange={setName}
        />
      </Field>
    </Ask>
  )
}
