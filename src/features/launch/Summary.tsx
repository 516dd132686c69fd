import { commandLine } from '#api/cli.ts'
import type { Request } from '#api/answer.ts'
import { useTimeZone } from '#store/react.tsx'
import { Badge } from '#ui/display/Badge.tsx'
import { Code } from '#ui/display/Code.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Caps } from '#ui/display/Section.tsx'
import { Term } from '#ui/overlays/Term.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { type PartProps, typeOf } from './form/form.ts'
import { useNameParts } from '#parts/types/useNameParts.ts'
import { Prices } from './type/Prices.tsx'

/** The summary of what one gets, what it costs, and the command that asks for it. */
export function Summary(props: Pick<PartProps, 'form' | 'account'> & { readonly requests: readonly Request[] }) {
  const { form, account, requests } = props
  const words = useWords().launch.summary
  const parts = useNameParts(form.type)
  return (
    <div className="grid grid-cols-1 gap-4">
      <div>
        <Caps>{words.title}</Caps>
        <p className="mt-1 text-[1.625rem]/8 font-bold tracking-tight [overflow-wrap:anywhere]">{form.type}</p>
        <ul className="mt-1 flex flex-wrap gap-1.25 [--color-sunken:var(--color-surface)]">
          {parts.map((part) => (
            <li key={part} className="contents">
              <Badge>{part}</Badge>
            </li>
          ))}
        </ul>
        <Powers form={form} />
      </div>
      <Prices form={form} account={account} />
      <Commands requests={requests} />
    </div>
  )
}

function Powers({ form }: Pick<PartProps, 'form'>) {
  const { launch } = useWords()
  const words = launch.summary
  const format = useFormat(useTimeZone())
  const type = typeOf(form)
  const number = (value: number) => format.number(value, 1)
  const {
    creditsPerHour,
    maxCredits,
    baselinePercentPerVcpu: percent,
    networkPeakGbps: peak,
    networkBaselineGbps,
  } = type
  const chips =
    type.gpuCount !== undefined && type.gpuName !== undefined
      ? [words.gpu, words.chips(number(type.gpuCount), type.gpuName)]
      : type.acceleratorCount !== undefined && type.accelerator !== undefined
        ? [words.chip, words.chips(number(type.acceleratorCount), type.accelerator)]
        : undefined
  const gbps = (value: number) => `${number(value)} Gbps`
  return (
    <Definition className="mt-3.5">
      <Entry term={<Term term="vcpu">vCPU</Term>}>
        {percent === undefined ? number(type.vcpus) : words.baseline(number(type.vcpus), number(percent))}
      </Entry>
      <Entry term={words.memory}>{launch.gib(number(type.memoryMiB / 1024))}</Entry>
      {chips && <Entry term={chips[0]}>{chips[1]}</Entry>}
      {creditsPerHour !== undefined && maxCredits !== undefined && (
        <Entry term={<Term term="cpu-credit">{words.credits}</Term>}>
          {words.creditsAre(number(creditsPerHour), number(maxCredits))}
        </Entry>
      )}
      <Entry term={words.network}>
        {peak === undefined ? type.networkText : peak === networkBaselineGbps ? gbps(peak) : words.upTo(gbps(peak))}
      </Entry>
      {type.ebsMaxMbps !== undefined && (
        <Entry term={words.ebs}>
          {type.ebsMaxMbps === type.ebsBaselineMbps
            ? `${number(type.ebsMaxMbps)} Mbps`
            : words.upTo(`${number(type.ebsMaxMbps)} Mbps`)}
        </Entry>
      )}
      {type.instanceStoreGB !== undefined && (
        <Entry term={<Term term="instance-store">{words.store}</Term>}>
          {words.lostOnStop(number(type.instanceStoreGB))}
        </Entry>
      )}
    </Definition>
  )
}

/** The very requests that will be sent: the launch in sight, what goes before it a press away. */
function Commands({ requests }: { readonly requests: readonly Request[] }) {
  const { launch, common } = useWords()
  const words = launch.summary
  const lines = requests.map((request) => commandLine(request) ?? '')
  const last = lines.at(-1) ?? ''
  const before = lines.slice(0, -1)
  return (
    <div className="grid grid-cols-1 gap-1.5">
      <Caps level={3}>{words.command}</Caps>
      <Code text={last} copying={common.copying} />
      {before.length > 0 && (
        <details>
          <summary className="text-small font-medium text-ink-2">{words.before(before.length)}</summary>
          <p className="mt-1 mb-1.5 text-small text-ink-3">{words.beforeHint}</p>
          <Code text={before.join('\n\n')} copying={common.copying} />
        </details>
      )}
    </div>
  )
}
