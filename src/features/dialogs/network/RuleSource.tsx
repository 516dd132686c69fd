import { learnerIp } from '#engine/world/network/learner.ts'
import { sideOf } from '#engine/world/network/span.ts'
import { prefixListsOf } from '#facts/prefixLists.ts'
import { groupsOf } from '#parts/things/groupsOf.ts'
import { useAccount } from '#store/react.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Segmented } from '#ui/controls/Segmented.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'

const kinds = ['anywhere', 'mine', 'cidr', 'group', 'list'] as const
type SourceKind = (typeof kinds)[number]

/** The other side of a rule while somebody chooses it. */
export interface Wanted {
  readonly kind: SourceKind
  readonly cidr: string
  readonly group: string
  readonly list: string
}

/** The source that the window begins with: the source of a rule that is there, or everybody. */
export function sourceSaid(source: string | undefined, groupId: string): Wanted {
  const nothing = { cidr: '', group: groupId, list: '' }
  if (source === undefined || source === '0.0.0.0/0') return { ...nothing, kind: 'anywhere' }
  const side = sideOf({ source })
  if (side === 'group') return { ...nothing, kind: 'group', group: source }
  if (side === 'list') return { ...nothing, kind: 'list', list: source }
  return { ...nothing, kind: 'cidr', cidr: source }
}

export const sourceFrom = ({ kind, cidr, group, list }: Wanted): string =>
  ({ anywhere: '0.0.0.0/0', mine: `${learnerIp}/32`, cidr: cidr.trim(), group, list })[kind]

/** The field for who is at the other side of a rule. That of a rule which is there stays of its kind. */
export function RuleSource(props: {
  readonly wanted: Wanted
  readonly onChange: (wanted: Wanted) => void
  readonly egress: boolean
  readonly fixed: string | undefined
}) {
  const { wanted, onChange, egress, fixed } = props
  const words = useWords().groups.rule
  const groups = useAccount(groupsOf)
  const lists = useAccount(({ region }) => prefixListsOf(region))
  const offered = kinds.filter((kind) => (kind !== 'mine' || !egress) && isOffered(kind, fixed))
  const { kind } = wanted
  const list = lists.find(({ id }) => id === wanted.list)
  return (
    <div className="grid gap-2">
      <Segmented<SourceKind>
        label={egress ? words.destination : words.source}
        value={kind}
        onChange={(to) =>
          onChange({ ...wanted, kind: to, list: to === 'list' && !list ? (lists[0]?.id ?? '') : wanted.list })
        }
        options={offered.map((value) => ({ value, label: words.sources[value] }))}
      />
      {fixed !== undefined && <p className="text-small text-ink-3">{words.sameKind}</p>}
      {kind === 'mine' && <p className="text-small text-ink-3">{words.myIpHint(learnerIp)}</p>}
      {kind === 'anywhere' &&
        (egress ? (
          <p className="text-small text-ink-3">{words.openOut}</p>
        ) : (
          <p className="text-small text-amber">{words.open}</p>
        ))}
      {kind === 'cidr' && (
        <Field label={words.cidr} hint={words.cidrHint}>
          <TextInput
            value={wanted.cidr}
            onChange={(cidr) => onChange({ ...wanted, cidr })}
            mono
            placeholder="198.51.100.0/24"
          />
        </Field>
      )}
      {kind === 'group' && (
        <Field label={words.group} hint={egress ? words.groupHintOut : words.groupHint}>
          <Select
            value={wanted.group}
            onChange={(group) => onChange({ ...wanted, group })}
            options={groups.map((one) => ({ value: one.id, label: `${one.name} · ${one.id}` }))}
          />
        </Field>
      )}
      {kind === 'list' && (
        <Field
          label={words.list}
          hint={list && list.weight > 1 ? `${words.listHint} ${words.listWeight(list.weight)}` : words.listHint}
        >
          <Select
            value={wanted.list}
            onChange={(to) => onChange({ ...wanted, list: to })}
            options={lists.map(({ id, name }) => ({ value: id, label: `${name} · ${id}` }))}
          />
        </Field>
      )}
    </div>
  )
}

/** Blocks of IPv4 are one kind of source for AWS, however they were chosen here. */
function isOffered(kind: SourceKind, fixed: string | undefined): boolean {
  if (fixed === undefined) return true
  const side = sideOf({ source: fixed })
  if (side === 'group' || side === 'list') return kind === side
  return kind === 'cidr' || (side === 'ipv4' && (kind === 'anywhere' || kind === 'mine'))
}
