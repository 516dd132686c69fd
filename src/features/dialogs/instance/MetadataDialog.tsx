import { metadataOf } from '#engine/world/metadata/options.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { useAccount } from '#store/react.tsx'
import { Toggle } from '#ui/controls/Toggle.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'
import { aboutInstance } from './aboutInstance.tsx'

/** Actions → Instance settings → Modify instance metadata options. */
export const MetadataDialog = aboutInstance(Open)

function Open({ instance }: { readonly instance: Instance }) {
  const { keys, launch } = useWords()
  const words = keys.metadata
  const was = useAccount((account) => metadataOf(account, instance))
  const [isOn, setOn] = useState(was.endpoint === 'enabled')
  const [needsToken, setNeedsToken] = useState(was.tokens === 'required')
  const [withTags, setWithTags] = useState(was.instanceTags === 'enabled')
  const onOff = (is: boolean) => (is ? 'enabled' : 'disabled')
  const asked = {
    ...(isOn !== (was.endpoint === 'enabled') && { HttpEndpoint: onOff(isOn) }),
    ...(needsToken !== (was.tokens === 'required') && { HttpTokens: needsToken ? 'required' : 'optional' }),
    ...(withTags !== (was.instanceTags === 'enabled') && { InstanceMetadataTags: onOff(withTags) }),
  }
  const same = Object.keys(asked).length === 0
  const request = { action: 'ModifyInstanceMetadataOptions', params: { InstanceId: instance.id, ...asked } }
  return (
    <Ask
      title={words.title(nameOf(instance))}
      apply={words.apply}
      request={request}
      why={same ? words.same : undefined}
    >
      <p className="text-ink-2">{words.text}</p>
      <Toggle on={isOn} onChange={setOn} label={words.on} hint={words.onHint} />
      <Toggle
        on={needsToken}
        onChange={setNeedsToken}
        label={launch.firstBoot.tokens}
        hint={needsToken ? launch.firstBoot.tokensHint : launch.firstBoot.tokensOff}
      />
      <Toggle on={withTags} onChange={setWithTags} label={words.tags} hint={words.tagsHint} />
    </Ask>
  )
}
