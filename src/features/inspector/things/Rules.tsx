import { learnerIp } from '#engine/world/network/learner.ts'
import type { Group, Rule } from '#engine/world/network/network.ts'
import { egressOf } from '#engine/world/network/vpc.ts'
import { findPrefixList } from '#facts/prefixLists.ts'
import { CommandButton } from '#parts/commands/CommandButton.tsx'
import { perform } from '#parts/commands/perform.ts'
import { addRule } from '#parts/commands/things/group.ts'
import { addRuleOut } from '#parts/commands/things/ruleOut.ts'
import { isGroup, portsSaid, ruleName, ruleRequest } from '#parts/groups/ruleTypes.ts'
import { ThingLink } from '#parts/things/ThingLink.tsx'
import { doing } from '#parts/undo/doing.ts'
import { ask } from '#store/live/requests.ts'
import { show } from '#store/preferences/transient.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { Section } from '#ui/display/Section.tsx'
import { PencilIcon, PlusIcon, TrashIcon } from '#ui/look/icons.ts'
import { Term } from '#ui/overlays/Term.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** The list of who may come in, and of what may go out, rule by rule. */
export function Rules({ group }: { readonly group: Group }) {
  const studio = useStudio()
  const { groups: words } = useWords()
  const out = useAccount((account) => egressOf(account, group))
  return (
    <>
      <Section
        title={<Term term="inbound-rule">{words.inbound}</Term>}
        end={<CommandButton command={addRule} thing={group} icon="lines" />}
      >
        <RuleList group={group} rules={group.rules} egress={false} none={words.noRules} />
        <p className="mt-2 text-small text-ink-3">{words.atOnce}</p>
      </Section>
      <Section
        title={words.outbound}
        end={
          <Button size="small" icon={PlusIcon} onClick={() => perform(studio, addRuleOut, group)}>
            {words.addOut}
          </Button>
        }
      >
        <RuleList group={group} rules={out} egress none={words.noOut} />
        <p className="mt-2 text-small text-ink-3">{words.stateful}</p>
        <p className="text-small text-ink-3">{words.outside}</p>
      </Section>
    </>
  )
}

function RuleList(props: {
  readonly group: Group
  readonly rules: readonly Rule[]
  readonly egress: boolean
  readonly none: string
}) {
  const { group, rules, egress, none } = props
  if (rules.length === 0) return <p className="text-ink-2">{none}</p>
  return (
    <ul className="grid gap-1.5">
      {rules.map((rule) => (
        <RuleRow key={rule.id} group={group} rule={rule} egress={egress} />
      ))}
    </ul>
  )
}

function RuleRow(props: { readonly group: Group; readonly rule: Rule; readonly egress: boolean }) {
  const { group, rule, egress } = props
  const studio = useStudio()
  const { groups: words } = useWords()
  const { source, description, protocol } = rule
  const name = words.named(ruleName(rule))
  const ports = portsSaid(rule)
  const called = `${name} ${source === group.id ? words.self : source}`
  return (
    <li className="flex items-start gap-2 rounded-control border border-line py-1.5 pr-1 pl-2.5">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <b className="font-strong">{name}</b>
          <span className="font-mono text-small text-ink-2">
            {protocol === '-1' ? words.everyPort : `${protocol} ${ports}`.trim()}
          </span>
        </p>
        <Source group={group} source={source} />
        {description !== undefined && <p className="text-small text-ink-3">{description}</p>}
      </div>
      <IconButton
        kind="quiet"
        size="small"
        icon={PencilIcon}
        label={words.edit(called)}
        onClick={() => show(studio, { kind: 'rule', groupId: group.id, ruleId: rule.id })}
      />
      <IconButton
        kind="quiet"
        size="small"
        icon={TrashIcon}
        label={words.remove(called)}
        onClick={() => {
          const request = ruleRequest(`RevokeSecurityGroup${egress ? 'Egress' : 'Ingress'}`, group.id, rule)
          doing(studio, [request], () => ask(studio, request).ok)
        }}
      />
    </li>
  )
}

/** The other side of a rule, and what it stands for. */
function Source({ group, source }: { readonly group: Group; readonly source: string }) {
  const { groups: words } = useWords()
  const list = useAccount(({ region }) => findPrefixList(region, source)?.name)
  const also = list ?? soCalled(source, words)
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 text-small">
      {source === group.id ? (
        <span className="font-medium">{words.self}</span>
      ) : isGroup(source) ? (
        <ThingLink kind="group" id={source} />
      ) : (
        <span className="font-mono">{source}</span>
      )}
      {also !== undefined && <span className="text-ink-3 [overflow-wrap:anywhere]">{also}</span>}
    </p>
  )
}

function soCalled(source: string, words: ReturnType<typeof useWords>['groups']): string | undefined {
  if (source === '0.0.0.0/0') return words.anywhere
  if (source === '::/0') return words.anywhere6
  return source === `${learnerIp}/32` ? words.myIp : undefined
}
