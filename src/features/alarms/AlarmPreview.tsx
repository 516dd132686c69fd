import { apart } from '#engine/world/called.ts'
import { commandLine } from '#api/cli.ts'
import type { Account } from '#engine/account.ts'
import type { InstanceId } from '#lib/brand.ts'
import { hour, minute, second } from '#lib/time.ts'
import { topicNameOf } from '#lib/arn.ts'
import { usePlayground, useTimeZone } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Code } from '#ui/display/Code.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { AlertIcon } from '#ui/look/icons.ts'
import { Caps } from '#ui/display/Section.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import type { FormProps } from './formProps.ts'
import { freeTopicName } from './draft.ts'
import { MetricGraph } from './MetricGraph.tsx'
import { isSound } from './alarmProblems.ts'
import { topicOf, alarmRequests } from './alarmRequests.ts'
import { ruleOf, useRule } from './useRule.ts'
import { useHistory } from './useHistory.ts'
import { type Warning, warningsOf } from './warningsOf.ts'

type Props = FormProps & {
  readonly name: string
  readonly editing: string | undefined
  readonly instanceId: InstanceId
  readonly instanceName: string
  readonly account: Account
}

/** Beside the form: the metric with the rule drawn into it, the rule in words, what to beware of, the same by CLI. */
export function AlarmPreview(props: Props) {
  const { draft, change, problems, name, instanceId, instanceName, account } = props
  const { alarms: words, common } = useWords()
  const rule = useRule(ruleOf(draft))
  const readable = !problems.threshold && !problems.periods && !problems.toAlarm
  const topic = topicOf(draft, account)
  const what = { action: draft.action, instance: apart(instanceName), topic: topicNameOf(topic ?? '') || undefined }
  // the topic and who hears it may still be typed: the rest can be said already
  const { subscribers, topicName, ...fields } = problems
  const said = {
    ...draft,
    topicName: topicName ? freeTopicName(account) : draft.topicName,
    subscribers: draft.subscribers.filter(({ key }) => !subscribers.has(key)),
  }
  const requests = isSound({ ...fields, subscribers: new Map() })
    ? alarmRequests({ draft: said, name, instanceId, account })
    : []
  const lines = requests.flatMap((request) => commandLine(request) ?? [])
  return (
    <div className="grid gap-5">
      <Preview {...props} />
      <section className="grid gap-1.5">
        <Caps level={3}>{words.readsAs}</Caps>
        {readable ? (
          <p className="text-lead font-semibold">{words.sentence(rule, what)}</p>
        ) : (
          <p className="text-ink-3">{words.unreadable}</p>
        )}
        {draft.tellOk && topic !== undefined && <p className="text-ink-2">{words.plusOk}</p>}
      </section>
      <Warnings all={warningsOf(props)} change={change} />
      {lines.length > 0 && (
        <section className="grid gap-1.5">
          <Caps level={3}>{words.asCli}</Caps>
          <Code text={lines.join('\n\n')} copying={common.copying} />
        </section>
      )}
    </div>
  )
}

/** Wide enough that the window is a good part of the picture, and never less than a quarter of an hour. */
function Preview({ draft, problems, instanceId, editing }: Props) {
  const words = useWords().alarms
  const rule = ruleOf(draft)
  const now = usePlayground(({ history }) => Math.floor(history.now / minute) * minute)
  const history = useHistory(instanceId).filter(({ name }) => name === editing)
  const reach = Math.max(editing === undefined ? 15 * minute : hour, rule.evaluationPeriods * rule.period * second * 3)
  const [from, to] = [now - reach, now]
  return (
    <section className="grid gap-6">
      <p className="font-mono text-small text-ink-2">{words.graph.of(draft.metric, draft.statistic)}</p>
      <MetricGraph
        instanceId={instanceId}
        metric={draft.metric}
        statistic={draft.statistic}
        period={draft.period}
        threshold={problems.threshold ? undefined : rule.threshold}
        operator={draft.operator}
        periods={rule.evaluationPeriods}
        height={112}
        history={editing === undefined ? undefined : history}
        {...{ from, to }}
      />
    </section>
  )
}

function Warnings({ all, change }: { readonly all: readonly Warning[]; readonly change: Props['change'] }) {
  const words = useWords().alarms.warnings
  const format = useFormat(useTimeZone())
  const say = (warning: Warning) => {
    switch (warning.kind) {
      case 'gaps':
      case 'creditGaps':
        return words[warning.kind](format.span(warning.period), format.span(warning.every))
      case 'race':
        return words.race(warning.other)
      case 'protected':
        return words.protected[warning.action]
      default:
        return words[warning.kind]
    }
  }
  return (
    <ul aria-live="polite" className="grid gap-2 empty:hidden">
      {all.map((warning) => (
        <li key={warning.kind} className="grid gap-2 rounded-control bg-amber-soft px-3 py-2 text-ink">
          <span className="flex items-start gap-2">
            <Icon shape={AlertIcon} className="mt-0.75 text-amber" />
            <span className="min-w-0">{say(warning)}</span>
          </span>
          {(warning.kind === 'gaps' || warning.kind === 'creditGaps') && (
            <Button
              size="small"
              className="justify-self-start"
              onClick={() => change({ period: warning.every / second })}
            >
              {words.useEvery(format.span(warning.every))}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
