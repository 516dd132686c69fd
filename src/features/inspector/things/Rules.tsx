import { learnerIp } from '#engine/world/network/learner.ts'
import type { Group, Rule } from '#engine/world/network/network.ts'
import { CommandButton } from '#parts/commands/CommandButton.tsx'
import { addRule } from '#parts/commands/things/group.ts'
import { isGroup, portsSaid, ruleName, ruleRequest } from '#parts/groups/ruleTypes.ts'
import { ThingLink } from '#parts/things/ThingLink.tsx'
import { doing } from '#parts/undo/doing.ts'
import { ask } from '#store/live/requests.ts'
import { useStudio } from '#store/react.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { Section } from '#ui/display/Section.tsx'
import { TrashIcon } from '#ui/look/icons.ts'
import { Term } from '#ui/overlays/Term.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** The list of who may come in, rule by rule, and that everything may go out. */
export function Rules({ group }: { readonly group: Group }) {
  const { groups: words } = useWords()
  return (
    <>
      <Section
        title={<Term term="inbound-rule">{words.inbound}</Term>}
        end={<CommandButton command={addRule} thing={group} icon="lines" />}
      >
        {group.rules.length === 0 ? (
          <p className="text-ink-2">{words.noRules}</p>
        ) : (
          <ul className="grid gap-1.5">
            {group.rules.map((rule) => (
              <RuleRow key={rule.id} group={group} rule={rule} />
            ))}
          </ul>
        )}
        <p className="mt-2 text-small text-ink-3">{words.atOnce}</p>
      </Section>
      <Section title={words.outbound}>
        <p className="text-ink-2">{words.allOut}</p>
        <p className="mt-1 text-small text-ink-3">{words.stateful}</p>
      </Section>
    </>
  )
}

function RuleRow({ group, rule }: { readonly group: Group; readonly rule: Rule }) {
  const studio = useStudio()
  const { groups: words } = useWords()
  const { source, description, protocol } = rule
  const name = ruleName(rule)
  const ports = portsSaid(rule)
  return (
    <li className="flex items-start gap-2 rounded-control border border-line py-1.5 pr-1 pl-2.5">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <b className="font-strong">{name}</b>
          <span className="font-mono text-small text-ink-2">
            {protocol === '-1' ? words.everyPort : `${protocol} ${ports}`.trim()}
          </span>
        </p>
        <p className="flex flex-wrap items-baseline gap-x-2 text-small">
          {isGroup(source) ? (
            source === group.id ? (
              <span className="font-medium">{words.self}</span>
            ) : (
              <ThingLink kind="group" id={source} />
            )
          ) : (
            <span className="font-mono">{source}</span>
          )}
          {source === '0.0.0.0/0' && <span className="text-ink-3">{words.anywhere}</span>}
          {source === `${learnerIp}/32` && <span className="text-ink-3">{words.myIp}</span>}
        </p>
        {description !== undefined && <p className="text-small text-ink-3">{description}</p>}
      </div>
      <IconButton
        kind="quiet"
        size="small"
        icon={TrashIcon}
        label={words.remove(`${name} ${source === group.id ? words.self : source}`)}
        onClick={() => {
          const request = ruleRequest('RevokeSecurityGroupIngress', group.id, rule)
          doing(studio, [request], () => ask(studio, request).ok)
        }}
      />
    </li>
  )
}
