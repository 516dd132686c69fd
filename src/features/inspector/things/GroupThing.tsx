import type { Group } from '#engine/world/network/network.ts'
import { rulesOf } from '#engine/world/network/directed.ts'
import { list } from '#lib/table.ts'
import { CommandButton } from '#parts/commands/CommandButton.tsx'
import { deleteGroup, groupCommands } from '#parts/commands/things/group.ts'
import { useCommands } from '#parts/commands/useCommands.ts'
import { groupsOf } from '#parts/things/groupsOf.ts'
import { useAccount } from '#store/react.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Section } from '#ui/display/Section.tsx'
import { ShieldIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { Json } from './Json.tsx'
import { Links } from './Links.tsx'
import { Rules } from './Rules.tsx'
import { TagsPart } from './TagsPart.tsx'
import { ThingHead } from './ThingHead.tsx'
import { useMaker } from './useMaker.ts'

/** A security group: who may come in, and who uses it. */
export function GroupThing({ thing: group }: { readonly thing: Group }) {
  const { things } = useWords()
  const { id, name, description } = group
  const offers = useCommands(groupCommands, group)
  const why = useMaker(
    (event) => (event.kind === 'GroupCreated' && event.group.id === id) || ('rule' in event && event.groupId === id),
  )
  const users = useAccount((account) =>
    list(account.instances)
      .filter(({ state, groupIds }) => state !== 'terminated' && groupIds.includes(id))
      .map((one) => one.id),
  )
  const inGroups = useAccount((account) =>
    groupsOf(account)
      .filter((one) => one.id !== id && rulesOf(account, one).some(({ rule }) => rule.source === id))
      .map((one) => one.id),
  )
  return (
    <>
      <ThingHead
        kind="group"
        icon={ShieldIcon}
        name={name}
        id={id}
        about={description}
        {...(why && { why })}
        menu={[{ id: 'all', items: offers }]}
      >
        <CommandButton command={deleteGroup} thing={group} icon="lines" />
      </ThingHead>
      <Rules group={group} />
      <Section title={things.usedBy}>
        <Links kind="instance" ids={users} none={things.notUsed} />
        {inGroups.length > 0 && (
          <Definition className="mt-2">
            <Entry term={things.inGroups}>
              <Links kind="group" ids={inGroups} none="" />
            </Entry>
          </Definition>
        )}
      </Section>
      <TagsPart kind="group" id={id} />
      <Json request={{ action: 'DescribeSecurityGroups', params: { GroupIds: [id] } }} />
    </>
  )
}
