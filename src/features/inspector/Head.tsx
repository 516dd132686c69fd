import { baseImages } from '#facts/images.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { nameOf, shownState } from '#engine/world/instances/read.ts'
import { get } from '#lib/table.ts'
import { act } from '#parts/commands/act.ts'
import { useAccount, usePlayground, useStudio } from '#store/react.tsx'
import { type Verb, whyNot } from '#parts/commands/verbs.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { CrossIcon, type IconShape, MoonIcon, PlayIcon, RebootIcon, StopIcon } from '#ui/icons.ts'
import { Mono } from '#ui/Mono.tsx'
import { stateLook } from '#ui/stateLook.ts'
import { useWords } from '#ui/words.tsx'
import { ActionsMenu } from './ActionsMenu.tsx'
import { Why } from '#parts/why/Why.tsx'

const buttons: readonly { readonly verb: Verb; readonly icon: IconShape; readonly filled?: boolean }[] = [
  { verb: 'start', icon: PlayIcon, filled: true },
  { verb: 'stop', icon: StopIcon, filled: true },
  { verb: 'reboot', icon: RebootIcon },
  { verb: 'hibernate', icon: MoonIcon },
  { verb: 'terminate', icon: CrossIcon },
]

/** Name, state, and the verbs; what can't be done now stays and says why. */
export function Head({ instance }: { readonly instance: Instance }) {
  const words = useWords().common
  const shown = shownState(instance)
  const look = stateLook[shown]
  const image = useAccount(
    ({ images }) =>
      baseImages.find((one) => Object.values(one.ids).includes(instance.imageId))?.title ??
      get(images, instance.imageId)?.name,
  )
  const up = instance.state === 'running' || instance.state === 'pending'
  return (
    <header className="border-b border-line px-4 pt-3.5 pb-3">
      <div className="flex items-center gap-2">
        <h2 className="min-w-0 truncate text-title font-bold">{nameOf(instance)}</h2>
        <Badge tone={look.tone} shape={look.shape} moving={look.moving}>
          {words.states[shown]}
        </Badge>
        <Why subject={{ of: 'instance', id: instance.id, aspect: 'state' }} />
        <span className="ml-auto">
          <ActionsMenu instance={instance} />
        </span>
      </div>
      <p className="mt-0.5">
        <Mono copyLabel={words.copy} copiedLabel={words.copied}>
          {instance.id}
        </Mono>
      </p>
      <p className="text-small text-ink-3">{[instance.type, instance.zone, image].filter(Boolean).join(' · ')}</p>
      <div className="mt-2.5 flex flex-wrap gap-1">
        {buttons
          .filter(({ verb }) => verb !== (up ? 'start' : 'stop'))
          .map(({ verb, icon, filled = false }) => (
            <VerbButton
              key={verb === 'start' ? 'stop' : verb}
              instance={instance}
              verb={verb}
              icon={icon}
              filled={filled}
            />
          ))}
      </div>
    </header>
  )
}

interface VerbButtonProps {
  readonly instance: Instance
  readonly verb: Verb
  readonly icon: IconShape
  readonly filled: boolean
}

function VerbButton({ instance, verb, icon, filled }: VerbButtonProps) {
  const studio = useStudio()
  const words = useWords().common
  const reason = usePlayground((state) => whyNot(state.history.account, instance, verb, state.history.now)?.reason)
  const code = usePlayground((state) => whyNot(state.history.account, instance, verb, state.history.now)?.refusal?.code)
  return (
    <Button
      size="small"
      className="gap-1! px-1! text-small"
      icon={icon}
      iconFilled={filled}
      kind={verb === 'terminate' ? 'danger' : 'plain'}
      onClick={() => act(studio, verb, instance.id)}
      {...(reason ? { why: code ? `${words.why[reason]} ${words.aws(code)}` : words.why[reason] } : {})}
    >
      {words.verbs[verb]}
    </Button>
  )
}
