import type { Instance } from '#engine/world/instances/instance.ts'
import { metadataOf } from '#engine/world/metadata/options.ts'
import { profileOf } from '#engine/world/profiles/decide.ts'
import { get } from '#lib/table.ts'
import { bound } from '#parts/commands/bound.ts'
import { connect, editUserData } from '#parts/commands/instance/access.ts'
import { useBound } from '#parts/commands/useBound.ts'
import { useAccount } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Section } from '#ui/display/Section.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'

/** The part about logging in: who gets in, what the first boot ran, and what the machine may do at AWS. */
export function Login({ instance }: { readonly instance: Instance }) {
  const { keys, launch } = useWords()
  const words = keys.overview
  const profile = useAccount((account) => profileOf(account, instance.id)?.name)
  const isRunning = useAccount((account) => account.firstBoots.size > 0 && firstBootOf(account, instance))
  const metadata = useAccount((account) => metadataOf(account, instance))
  const offers = useBound(useMemo(() => [connect, editUserData].map((one) => bound(one, instance)), [instance]))
  return (
    <Section title={words.title}>
      <Definition>
        <Entry term={launch.access.key}>{instance.keyName ?? launch.access.without}</Entry>
        <Entry term={launch.access.profile}>{profile ?? launch.access.noProfile}</Entry>
        <Entry term={launch.firstBoot.script}>
          {instance.userData === undefined ? words.noUserData : isRunning ? words.running : words.hasUserData}
        </Entry>
        <Entry term={words.metadata}>
          {metadata.endpoint === 'disabled' ? words.off : metadata.tokens === 'required' ? 'IMDSv2' : 'IMDSv1 + v2'}
        </Entry>
      </Definition>
      <div className="mt-2 flex flex-wrap gap-1.5">
        {offers.map(({ id, label, why, onChoose }) => (
          <Button key={id} size="small" onClick={onChoose} {...(why !== undefined && { why })}>
            {label}
          </Button>
        ))}
      </div>
    </Section>
  )
}

const firstBootOf = ({ firstBoots }: Parameters<typeof metadataOf>[0], { id }: Instance): boolean =>
  get(firstBoots, id) !== undefined
