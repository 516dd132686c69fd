import type { Instance } from '#engine/world/instances/instance.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { act } from '#parts/commands/act.ts'
import { show } from '#store/preferences/transient.ts'
import { usePlayground, useStudio } from '#store/react.tsx'
import { type Verb, whyNot } from '#parts/commands/verbs.ts'
import {
  BellIcon,
  CrossIcon,
  DiskIcon,
  FileIcon,
  type IconShape,
  ImageIcon,
  MoonIcon,
  PinIcon,
  PlayIcon,
  PowerIcon,
  RebootIcon,
  StopIcon,
  TerminalIcon,
} from '#ui/icons.ts'
import type { MenuItem } from '#ui/MenuLine.tsx'
import { useWords } from '#ui/words.tsx'
import { doable, RowMenu } from './RowMenu.tsx'

const verbs: readonly (readonly [Verb, IconShape])[] = [
  ['start', PlayIcon],
  ['stop', StopIcon],
  ['forceStop', PowerIcon],
  ['reboot', RebootIcon],
  ['hibernate', MoonIcon],
  ['terminate', CrossIcon],
]

/** The verbs, and what leads to other things; what can't be done now says why. */
export function InstanceMenu({ instance }: { readonly instance: Instance }) {
  const studio = useStudio()
  const { common, inspector, list: words } = useWords()
  const { id, state, rootDeviceType } = instance
  const whyWords: Readonly<Record<string, string>> = common.why
  // told in one string, so that a row renders again only when an answer changes
  const reasons = usePlayground(({ history }) =>
    verbs
      .map(([verb]) => {
        const why = whyNot(history.account, instance, verb, history.now)
        return why ? `${why.reason} ${why.refusal?.code ?? ''}` : ''
      })
      .join(),
  ).split(',')
  const over = (state === 'terminated' || state === 'shutting-down') && words.why.gone
  return (
    <RowMenu
      name={nameOf(instance)}
      groups={[
        {
          id: 'verbs',
          items: verbs.map(([verb, icon], nth): MenuItem => {
            const [reason = '', code = ''] = (reasons[nth] ?? '').split(' ')
            const why = reason === '' ? undefined : (whyWords[reason] ?? reason)
            const item = {
              id: verb,
              label: common.verbs[verb],
              icon,
              danger: verb === 'terminate',
              onChoose: () => act(studio, verb, id),
            }
            return doable(item, why && (code === '' ? why : `${why} ${common.aws(code)}`))
          }),
        },
        {
          id: 'more',
          items: [
            doable(
              {
                id: 'volume',
                label: words.do.attachNew,
                icon: DiskIcon,
                onChoose: () => show(studio, { kind: 'volume', instanceId: id }),
              },
              over,
            ),
            doable(
              {
                id: 'image',
                label: words.do.image,
                icon: ImageIcon,
                onChoose: () => show(studio, { kind: 'image', instanceId: id }),
              },
              over ||
                (rootDeviceType === 'ebs'
                  ? state !== 'running' && state !== 'stopped' && words.why.mustRunOrStop
                  : words.why.storeRoot),
            ),
            doable(
              {
                id: 'elastic',
                label: words.do.elastic,
                icon: PinIcon,
                onChoose: () => show(studio, { kind: 'elastic', instanceId: id }),
              },
              over,
            ),
            doable(
              {
                id: 'alarms',
                label: words.do.alarms,
                icon: BellIcon,
                onChoose: () => show(studio, { kind: 'alarm', instanceId: id }),
              },
              over,
            ),
            // the log is kept for an hour after a termination, like the instance itself
            {
              id: 'systemLog',
              label: inspector.items.systemLog,
              icon: FileIcon,
              onChoose: () => show(studio, { kind: 'systemLog', instanceId: id }),
            },
            doable(
              {
                id: 'screenshot',
                label: inspector.items.screenshot,
                icon: TerminalIcon,
                onChoose: () => show(studio, { kind: 'screenshot', instanceId: id }),
              },
              state !== 'running' && common.why['needs-running'],
            ),
          ],
        },
      ]}
    />
  )
}
